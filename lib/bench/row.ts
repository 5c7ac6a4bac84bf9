/** One line of the table. `ratio` is ours ÷ limit; `goal` is what it must not exceed. */
export type BenchRow = {
  name: string;
  unit: string;
  ours: number;
  limit: number;
  ratio: number;
  goal: number;
  pass: boolean;
};

type Measured = Pick<BenchRow, 'name' | 'unit' | 'ours' | 'limit' | 'goal'>;

/** A row whose goal is a ratio to something measured beside it in the same run. */
export function compareRow(measured: Measured): BenchRow {
  const ratio = measured.ours / measured.limit;
  return { ...measured, ratio, pass: ratio <= measured.goal };
}

/** A row whose goal is a fixed limit. */
export function limitRow(measured: Omit<Measured, 'goal'>): BenchRow {
  return compareRow({ ...measured, goal: 1 });
}

export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

/** The value below which a share of all lies, 0 to 1. */
export function quantile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

const show = (value: number) => (value >= 100 ? value.toFixed(0) : value.toFixed(2));

/** The rows as a table for the terminal. */
export function printRows(rows: BenchRow[]): string {
  const head = ['', 'unit', 'ours', 'against', 'ratio', 'goal', ''];
  const lines = rows.map(({ name, unit, ours, limit, ratio, goal, pass }) => [
    ...[name, unit, show(ours), show(limit), ratio.toFixed(2), `≤ ${goal}`],
    pass ? 'ok' : 'MISSED',
  ]);
  const widths = head.map((_, at) =>
    Math.max(...[head, ...lines].map((line) => line[at]?.length ?? 0)),
  );
  return [head, ...lines]
    .map((line) =>
      line
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
