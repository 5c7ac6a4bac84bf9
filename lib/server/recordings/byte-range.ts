/** Bytes `from` to `to` of a file, both included; `to` null = to its end. A negative `from` counts from there. */
export type ByteRange = { from: number; to: number | null };

/** One range as players ask for it. Several ranges, other units and nonsense read as none: the whole file. */
export function readByteRange(header: string | null): ByteRange | null {
  const parts = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header?.trim() ?? '');
  if (parts === null) return null;
  const [, first = '', last = ''] = parts;
  if (first === '') return last === '' || Number(last) === 0 ? null : { from: -last, to: null };
  const from = Number(first);
  const to = last === '' ? null : Number(last);
  return to !== null && to < from ? null : { from, to };
}

export function writeByteRange({ from, to }: ByteRange): string {
  return from < 0 ? `bytes=${from}` : `bytes=${from}-${to ?? ''}`;
}

export type Slice = { first: number; last: number };

/** The range within a file of `size` bytes; null when it begins behind its end. */
export function fitRange({ from, to }: ByteRange, size: number): Slice | null {
  const first = from < 0 ? Math.max(0, size + from) : from;
  const last = Math.min(to ?? size - 1, size - 1);
  return first > last ? null : { first, last };
}
