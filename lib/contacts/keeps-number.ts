import { classifyRow } from './classify-row';
import type { ImportSettings } from './import-types';
import type { SourceRow } from './read-rows';

function numberOf(row: SourceRow, settings: ImportSettings): string | null {
  const found = classifyRow(row, settings);
  return found.kind === 'contact' ? found.contact.number : null;
}

/** Whether a row has the same number before and after a fix: then it keeps its turn for it. */
export function keepsNumber(
  before: SourceRow,
  after: SourceRow,
  settings: ImportSettings,
): boolean {
  const number = numberOf(after, settings);
  return number !== null && number === numberOf(before, settings);
}
