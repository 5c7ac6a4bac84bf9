const REFUSED_VALUES = new Set([
  // A number too large for its column, bytes that are no text, half a character, and NUL in JSON.
  '22003',
  '22021',
  '22P02',
  '22P05',
]);

/** Whether the database refused a value as such: no text it can hold, or a number out of range. */
export function isUnstorable(error: unknown): boolean {
  for (let cause = error, depth = 0; cause instanceof Error && depth < 5; depth += 1) {
    if ('code' in cause && typeof cause.code === 'string' && REFUSED_VALUES.has(cause.code)) {
      return true;
    }
    cause = cause.cause;
  }
  return false;
}
