import type { ImportSettings } from '../import-types';
import type { SourceRow } from '../reading/read-rows';
import type { SettledRow } from './report-tally';
import type { ScreenNumbers } from './screening';
import { suppressRow } from './settle-row';

type Turn = { row: SourceRow; settled: SettledRow };

/** Asks for the accepted among a few rows, and suppresses those that are named. Rejects as `screen` does. */
export async function screenRows(
  rows: Turn[],
  { settings, screen }: { settings: ImportSettings; screen: ScreenNumbers | null },
): Promise<Turn[]> {
  const asked = rows.filter(({ settled }) => settled.outcome === 'accepted');
  const numbers = asked.map(({ settled }) => settled.found?.contact.number ?? '');
  if (!screen || numbers.length === 0) return rows;
  const hits = new Map((await screen(numbers)).map((hit) => [asked[hit.index], hit]));
  return rows.map((one) => {
    const hit = hits.get(one);
    return hit ? { ...one, settled: suppressRow(one.settled, hit, settings) } : one;
  });
}
