/** A range of those that remain, as the range of the list that holds them. `leftOut` ascending. */
export function toListRange(
  { from, to }: { from: number; to: number },
  leftOut: readonly number[],
): { from: number; to: number } {
  if (to <= from) return { from, to: from };
  return { from: toPosition(from, leftOut), to: toPosition(to - 1, leftOut) + 1 };
}

/** Where the nth of those that remain stands in the list. */
function toPosition(nth: number, leftOut: readonly number[]): number {
  let position = nth;
  for (const gap of leftOut) {
    if (gap > position) break;
    position += 1;
  }
  return position;
}
