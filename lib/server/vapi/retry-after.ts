const SECONDS = /^\d+(\.\d+)?$/;

/**
 * Reads a Retry-After header: seconds or an HTTP date, as milliseconds from `now` (epoch ms), never
 * negative. Absent or junk is undefined.
 */
export function parseRetryAfter(header: string | null, now: number): number | undefined {
  const text = header?.trim() ?? '';
  if (text === '') return undefined;
  if (SECONDS.test(text)) return Math.round(Number(text) * 1000);
  // Date.parse takes much that is no date ("-5" is a year): an HTTP date starts with a weekday.
  if (!/^[A-Za-z]{3,9},? /.test(text)) return undefined;
  const at = Date.parse(text);
  return Number.isNaN(at) ? undefined : Math.max(0, at - now);
}
