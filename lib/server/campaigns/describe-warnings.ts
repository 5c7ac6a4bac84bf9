import { areOutcomesWhole } from '@/lib/campaign/bar-segments';
import { countEnded, isTerminal } from '@/lib/campaign/outcome';
import { countOf, formatCount } from '@/lib/campaign/phrases';
import { readTally } from '@/lib/campaign/read-tally';
import type { HeadContent } from './stored-head';

/** What does not add up in what Vapi said, as sentences; shown, never mended. */
export function describeWarnings(content: HeadContent): string[] {
  const { tally, outcomes, status, rawStatus, isAudienceKnown } = content;
  const { strayCalls, unreadableCalls } = content;
  const sentences = [readTally(tally).warning];
  if (status === 'unknown') sentences.push(describeStatus(rawStatus));
  if (!isAudienceKnown) {
    sentences.push('Vapi left the contacts out of its reply, so their number is not certain.');
  }
  if (outcomes === null && (tally.ended ?? 0) > 0) {
    sentences.push('Vapi left the call records out of its reply: how calls ended is not known.');
  }
  if (unreadableCalls > 0) {
    sentences.push(`${countOf(unreadableCalls, 'call record')} of Vapi can not be read.`);
  }
  if (strayCalls > 0) {
    sentences.push(`${countOf(strayCalls, 'call')} of Vapi fit no contact of this campaign.`);
  }
  // While it runs, counters and records are moments apart.
  const isSettled = isTerminal(status) && (tally.inProgress ?? 0) === 0;
  if (isSettled && outcomes !== null && !areOutcomesWhole({ tally, outcomes })) {
    const [records, counted] = [countEnded(outcomes), tally.ended ?? 0].map(formatCount);
    sentences.push(`Vapi counts ${counted} ended calls and has records of ${records}.`);
  }
  return sentences.filter((sentence) => sentence !== null);
}

function describeStatus(rawStatus: string): string {
  if (rawStatus === '') return 'Vapi gave this campaign no status.';
  return `Vapi says the status is “${rawStatus.slice(0, 40)}”, a word Dialboard does not know.`;
}
