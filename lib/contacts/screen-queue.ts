import type { ImportSettings } from './import-types';
import type { SourceRow } from './read-rows';
import type { SettledRow } from './report-tally';
import { MAX_SCREENED, type ScreenNumbers } from './screening';
import { suppressRow } from './settle-row';

/** Batches on their way at once. */
const MOST_UNDERWAY = 3;

type Waiting = { row: SourceRow; settled: SettledRow };

type QueueNeeds = {
  settings: ImportSettings;
  screen: ScreenNumbers | null;
  record: (row: SourceRow, settled: SettledRow) => void;
};

/** Asks for a batch's accepted numbers, and suppresses those that are named. */
export async function screenRows(
  batch: Waiting[],
  { settings, screen }: Pick<QueueNeeds, 'settings' | 'screen'>,
): Promise<Waiting[]> {
  const asked = batch.filter(({ settled }) => settled.outcome === 'accepted');
  const numbers = asked.map(({ settled }) => settled.found?.contact.number ?? '');
  if (!screen || numbers.length === 0) return batch;
  const hits = new Map((await screen(numbers)).map((hit) => [asked[hit.index], hit]));
  return batch.map((one) => {
    const hit = hits.get(one);
    return hit ? { ...one, settled: suppressRow(one.settled, hit, settings) } : one;
  });
}

/**
 * Rows wait here, in order, until it is known who of them must not be called. Batches are asked for while
 * reading goes on; nothing is recorded unscreened.
 */
export function createScreenQueue({ settings, screen, record }: QueueNeeds) {
  let batch: Waiting[] = [];
  let waiting = 0;
  let underway: Promise<void>[] = [];
  let last: Promise<void> = Promise.resolve();

  function send(): void {
    if (batch.length === 0) return;
    const sent = batch;
    batch = [];
    const screened = screenRows(sent, { settings, screen });
    const before = last;
    last = before.then(async () => {
      for (const { row, settled } of await screened) record(row, settled);
      waiting -= sent.length;
    });
    // Whoever waits for it next is told of a failure; until then it is not unhandled.
    screened.catch(() => {});
    last.catch(() => {});
    underway.push(last);
  }

  return {
    add(row: SourceRow, settled: SettledRow): void {
      if (!screen) {
        record(row, settled);
        return;
      }
      waiting++;
      batch.push({ row, settled });
      if (batch.length >= MAX_SCREENED) send();
    },
    /** Rows whose outcome is not known yet. */
    get waiting() {
      return waiting;
    },
    /** Undefined while more rows may come at once. */
    room(): Promise<void> | undefined {
      if (underway.length < MOST_UNDERWAY) return undefined;
      const first = underway[0];
      underway = underway.slice(1);
      return first;
    },
    async end(): Promise<void> {
      send();
      await last;
    },
  };
}
