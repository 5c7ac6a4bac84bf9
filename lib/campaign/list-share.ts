import { type AudienceFacts, MAX_CAMPAIGN_CONTACTS } from '@/lib/contacts/contact';
import { countOf, formatCount } from './phrases';

/** Positions `from` ≤ p < `to` of a list; nobody stands at the `gaps`. */
export type ListShare = { from: number; to: number; gaps: readonly number[] };

/** The share of the list a campaign takes. */
export function readShare({ range, gaps = [], count }: AudienceFacts): ListShare {
  return range === undefined
    ? { from: 0, to: count + gaps.length, gaps }
    : { from: range.from, to: range.to, gaps };
}

/** The contacts of the list this campaign does not take. */
export type Carried = { before: number; after: number };

export function readCarried({ range }: AudienceFacts): Carried | null {
  if (range === undefined || range.before + range.after === 0) return null;
  return { before: range.before, after: range.after };
}

/** "10,000 of 42,000 in this campaign; 32,000 stay for the next." */
export function tellCarried(contacts: number, { before, after }: Carried): string {
  const of = before + contacts + after;
  const here = `${formatCount(contacts)} of ${formatCount(of)} in this campaign`;
  const earlier =
    before === 0 ? '' : ` ${countOf(before, 'contact')} before them are left to earlier ones.`;
  const later =
    after === 0 ? '.' : `; ${formatCount(after)} ${after === 1 ? 'stays' : 'stay'} for the next.`;
  return `${here}${later}${earlier}`;
}

/** How many the next campaign can take. */
export function countNext({ after }: Carried): number {
  return Math.min(after, MAX_CAMPAIGN_CONTACTS);
}
