import type { SourceRow } from '../reading/read-rows';
import type { RowClassifier } from './classify-row';

function numberOf(row: SourceRow, classify: RowClassifier): string | null {
  const found = classify(row);
  return found.kind === 'contact' ? found.contact.number : null;
}

/** Whether a row has the same number before and after a fix: then it keeps its turn for it. */
export function keepsNumber(before: SourceRow, after: SourceRow, classify: RowClassifier): boolean {
  const number = numberOf(after, classify);
  return number !== null && number === numberOf(before, classify);
}
