import { findDeadline } from './deadline';
import type { Forecast } from './forecast';
import { isStopped } from './lead-sentence';
import type { LiveCampaign } from './live';
import { isTerminal } from './outcome';
import { countOf, formatSpan } from './phrases';

/** Why contacts stay without a call, and what can be done for them: plain sentences. */
export type WhyNotDialled = { why: string; remedy: string };

type Known = {
  live: LiveCampaign;
  forecast: Pick<Forecast, 'leftOut' | 'deadlineMs'>;
  /** Writes an instant (epoch ms) the way the page does, in its zone. */
  formatTime: (ms: number) => string;
};

/** Null when nobody is left out, as far as is known. */
export function tellWhyNotDialled({ live, forecast, formatTime }: Known): WhyNotDialled | null {
  if (forecast.leftOut === 0) return null;
  const people = countOf(forecast.leftOut, 'contact');
  if (!isTerminal(live.status)) return tellAhead(live, { people, forecast, formatTime });
  const remedy = `Duplicate the campaign to call the ${people} in another one.`;
  if (isStopped(live)) {
    return { why: 'A person stopped the campaign before their turn came.', remedy };
  }
  const endMs = deadlineOf(live);
  const by = `${tellLimit(live)} was over at ${formatTime(endMs)}`;
  return {
    why: `${by}, and ${tellSlots(live)}. Whoever had not been dialled by then is not called.`,
    remedy: `${remedy} More call slots, shorter calls or a later part of the list each fit more people.`,
  };
}

function tellAhead(
  live: LiveCampaign,
  { people, forecast, formatTime }: Pick<Known, 'forecast' | 'formatTime'> & { people: string },
): WhyNotDialled {
  const endMs = forecast.deadlineMs ?? deadlineOf(live);
  return {
    why: `${tellLimit(live)} is over at ${formatTime(endMs)}, and at this pace about ${people} will not have had their turn: ${tellSlots(live)}.`,
    remedy:
      'End other campaigns to free their slots, or raise the number of slots at Vapi. Whoever is left can be called in another campaign.',
  };
}

function tellLimit({ latestAt, earliestAt, createdAt, retryWindowSeconds }: LiveCampaign): string {
  const startMs = Date.parse(earliestAt ?? createdAt);
  const hourEnds = startMs + retryWindowSeconds * 1000;
  if (latestAt !== null && Date.parse(latestAt) < hourEnds) return 'The calling window';
  const span = retryWindowSeconds === 3600 ? 'hour' : formatSpan(retryWindowSeconds);
  return `The ${span} in which Vapi looks for a free slot`;
}

function tellSlots({ slots }: LiveCampaign): string {
  const limit = countOf(slots.limit, 'call');
  return `at most ${limit} can run at once, shared by everything of the organisation`;
}

function deadlineOf({ earliestAt, createdAt, latestAt, retryWindowSeconds }: LiveCampaign): number {
  const startMs = Date.parse(earliestAt ?? createdAt);
  const latestMs = latestAt === null ? null : Date.parse(latestAt);
  const facts = { startMs, latestMs, retryWindowMs: retryWindowSeconds * 1000 };
  return findDeadline({ ...facts, nowMs: startMs, queued: null }) ?? startMs;
}
