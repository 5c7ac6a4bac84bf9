import { formatCount } from '@/components/shell/format-count';
import type { ImportReport, IssueKind } from '@/lib/contacts/import-types';

export const KIND_WORDS: Record<IssueKind, string> = {
  rejected: 'Rejected',
  duplicate: 'Duplicate',
  suppressed: 'Suppressed',
  warning: 'Warning',
};

function rows(count: number): string {
  return count === 1 ? '1 row' : `${formatCount(count)} rows`;
}

export function contacts(count: number): string {
  return count === 1 ? '1 contact' : `${formatCount(count)} contacts`;
}

/** The report in a sentence: what it says first, and what is read aloud when it appears. */
export function reportSentence({ rowsIn, accepted, rejected, duplicates }: ImportReport): string {
  if (rowsIn === 0) return 'No contacts: there is no row, or only a header.';
  const left = rejected + duplicates;
  if (left === 0) return `${rows(rowsIn)} in, all accepted.`;
  return `${formatCount(accepted)} of ${rows(rowsIn)} accepted; ${formatCount(rejected)} rejected, ${duplicates === 1 ? '1 duplicate' : `${formatCount(duplicates)} duplicates`}.`;
}

export function rowsLacking(count: number): string {
  return count === 1 ? '1 row has no country code.' : `${rows(count)} have no country code.`;
}
