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

function duplicatesOf(count: number): string {
  return count === 1 ? '1 duplicate' : `${formatCount(count)} duplicates`;
}

/** The report in a sentence: what it says first, and what is read aloud when it appears. */
export function reportSentence(report: ImportReport): string {
  const { rowsIn, accepted, rejected, duplicates, suppressed } = report;
  if (rowsIn === 0) return 'No contacts: there is no row, or only a header.';
  if (accepted === rowsIn) return `${rows(rowsIn)} in, all accepted.`;
  const parts = [
    `${formatCount(rejected)} rejected`,
    duplicatesOf(duplicates),
    ...(suppressed > 0 ? [`${formatCount(suppressed)} suppressed`] : []),
  ];
  return `${formatCount(accepted)} of ${rows(rowsIn)} accepted; ${parts.join(', ')}.`;
}

export function rowsLacking(count: number): string {
  return count === 1 ? '1 row has no country code.' : `${rows(count)} have no country code.`;
}
