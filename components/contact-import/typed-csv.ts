/** One contact typed by hand. */
export type TypedRow = { id: number; number: string; name: string };

export function emptyRow(id: number): TypedRow {
  return { id, number: '', name: '' };
}

function quote(value: string): string {
  return `"${value.replaceAll('"', '""')}"`;
}

/** Rows as CSV without a header, so that line n is row n. */
export function typedCsv(rows: readonly TypedRow[]): string {
  return rows.map(({ number, name }) => `${quote(number)},${quote(name)}\n`).join('');
}

export function hasTyped({ number, name }: TypedRow): boolean {
  return `${number}${name}`.trim() !== '';
}
