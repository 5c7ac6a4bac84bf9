import type { Forecast } from './forecast';
import { type LeadWords, tellOutlook } from './lead-outlook';
import type { LiveCampaign } from './live';
import { isTerminal } from './outcome';
import { countOf, formatCount, formatShare, plain, strong } from './phrases';
import type { Phrase } from './plan-types';

/** What the page's reader needs first: how far it is, how it goes, when it ends and who is left out. */
export function leadSentence(live: LiveCampaign, forecast: Forecast, words: LeadWords): Phrase[] {
  if (live.status === 'scheduled') return tellScheduled(live, words);
  if (live.isUndone) return tellUndone(live);
  if (isTerminal(live.status)) return tellOver(live, forecast);
  const unknown = live.status === 'unknown' ? tellUnknown(live) : [];
  return [...unknown, ...tellProgress(forecast), ...tellOutlook(forecast, words)];
}

/** Whether a person ended it, rather than its contacts or its time running out. */
export function isStopped({
  status,
  endedReason,
}: Pick<LiveCampaign, 'status' | 'endedReason'>): boolean {
  return status === 'cancelled' || (endedReason?.endsWith('ended-by-user') ?? false);
}

function tellScheduled(live: LiveCampaign, { formatTime }: LeadWords): Phrase[] {
  const { audience } = live.tally;
  const who = [strong(countOf(audience, 'contact')), plain(audience === 1 ? ' waits' : ' wait')];
  if (live.earliestAt === null) return [...who, plain(' for the start.')];
  const start = strong(formatTime(Date.parse(live.earliestAt)));
  const scheduled = [...who, plain('; calls start at '), start, plain('.')];
  if (live.graceUntil === null) return scheduled;
  const until = strong(formatTime(Date.parse(live.graceUntil)));
  return [...scheduled, plain(' Undo cancels it before the first ring, until '), until, plain('.')];
}

function tellUnknown({ rawStatus }: LiveCampaign): Phrase[] {
  return [plain(`Vapi reports the status “${rawStatus}”, which is not known here. `)];
}

function tellProgress(forecast: Forecast): Phrase[] {
  const { done, audience, inProgress } = forecast;
  if (done === null) return tellNoCounters();
  if (done > 0) return tellDone(forecast);
  const who = [plain('None of '), strong(countOf(audience, 'contact')), plain(' is done yet')];
  if (inProgress === null || inProgress === 0) return [...who, plain('.')];
  const verb = inProgress === 1 ? ' is in progress.' : ' are in progress.';
  return [...who, plain('; '), strong(countOf(inProgress, 'call')), plain(verb)];
}

function tellNoCounters(): Phrase[] {
  return [plain('Vapi sends no counters for this campaign: how many are done is not known.')];
}

function tellDone({ done, audience, reachShare }: Forecast): Phrase[] {
  const share =
    reachShare === null
      ? []
      : [plain(', '), strong(formatShare(reachShare)), plain(' of those were reached')];
  const noun = audience === 1 ? ' contact is done' : ' contacts are done';
  const count = `${formatCount(done ?? 0)} of ${formatCount(audience)}`;
  return [strong(count), plain(noun), ...share, plain('.')];
}

function tellUndone({ tally: { audience } }: LiveCampaign): Phrase[] {
  const people = strong(countOf(audience, 'person', 'people'));
  return [
    plain('Undone before the first call: '),
    people,
    plain(` ${audience === 1 ? 'is' : 'are'} not called.`),
  ];
}

function tellOver(live: LiveCampaign, forecast: Forecast): Phrase[] {
  const hasStopped = isStopped(live);
  return [
    ...(hasStopped ? [plain('Stopped. ')] : []),
    ...(forecast.done === null ? tellNoCounters() : tellDone(forecast)),
    ...tellStillLive(forecast.inProgress ?? 0),
    ...tellLeftOut(forecast, hasStopped),
  ];
}

function tellStillLive(inProgress: number): Phrase[] {
  if (inProgress === 0) return [];
  return [plain(' '), strong(countOf(inProgress, 'live call')), plain(' may still finish.')];
}

function tellLeftOut({ leftOut, done }: Forecast, hasStopped: boolean): Phrase[] {
  if (leftOut === 0) return done === null || hasStopped ? [] : [plain(' Nobody is left out.')];
  const people = strong(countOf(leftOut, 'person', 'people'));
  const one = leftOut === 1;
  if (hasStopped) return [plain(' '), people, plain(one ? ' is not called.' : ' are not called.')];
  return [plain(' '), people, plain(one ? ' was never dialled.' : ' were never dialled.')];
}
