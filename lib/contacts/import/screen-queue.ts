import type { NotedRow } from './noted-rows';
import { MAX_SCREENED, type ScreenHit, type ScreenNumbers } from './screening';

/** Batches on their way at once: enough that reading hardly ever waits for an answer. */
const MOST_UNDERWAY = 8;
/** An accepted row as it waits. */
type Asked = { line: number; number: string; cells: string[] };

type QueueNeeds = {
  screen: ScreenNumbers | null;
  /** Keeps a row with findings; called in file order. */
  note: (row: NotedRow) => void;
  /** Takes back an accepted row, and says what it is instead. */
  suppress: (row: { line: number; cells: string[] }, hit: ScreenHit) => NotedRow;
};

/**
 * Accepted rows are asked about in batches while reading goes on; rows with findings wait for their batch, so
 * that they are kept in file order with those that were suppressed.
 */
export function createScreenQueue({ screen, note, suppress }: QueueNeeds) {
  let asked: Asked[] = [];
  let noted: NotedRow[] = [];
  let underway: Promise<void>[] = [];
  let last: Promise<void> = Promise.resolve();

  function settle(batch: { asked: Asked[]; noted: NotedRow[] }, hits: ScreenHit[]): void {
    const rows = new Map(batch.noted.map((row) => [row.line, row]));
    for (const hit of hits) {
      const row = batch.asked[hit.index];
      if (!row) continue;
      rows.set(row.line, suppress({ line: row.line, cells: row.cells }, hit));
    }
    for (const row of [...rows.values()].sort((a, b) => a.line - b.line)) note(row);
  }

  function send(): void {
    if (!screen || asked.length + noted.length === 0) return;
    const batch = { asked, noted };
    asked = [];
    noted = [];
    const numbers = batch.asked.map(({ number }) => number);
    const screened = numbers.length === 0 ? Promise.resolve([]) : screen(numbers);
    last = last.then(async () => settle(batch, await screened));
    // Whoever waits for it next is told of a failure; until then it is not unhandled.
    screened.catch(() => {});
    last.catch(() => {});
    underway.push(last);
  }

  function isFull(): boolean {
    return asked.length >= MAX_SCREENED || noted.length >= MAX_SCREENED;
  }

  return {
    /** An accepted row with this number. */
    ask(row: { line: number; cells: string[] }, number: string): void {
      if (!screen) return;
      asked.push({ line: row.line, number, cells: row.cells });
      if (isFull()) send();
    },
    /** A row with findings. */
    add(row: NotedRow): void {
      if (!screen) {
        note(row);
        return;
      }
      noted.push(row);
      if (isFull()) send();
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
