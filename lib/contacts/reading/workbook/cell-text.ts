const MIDNIGHT = 'T00:00:00.000Z';

function dateText(date: Date): string {
  if (Number.isNaN(date.getTime())) return '';
  const iso = date.toISOString();
  return iso.endsWith(MIDNIGHT) ? iso.slice(0, 10) : iso.slice(0, 19);
}

/**
 * A cell as the text a person would have typed: numbers with all their digits, dates as ISO without a zone,
 * because a sheet has none. A NUL is dropped.
 */
export function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value.replaceAll('\0', '').replace(/\r\n?/g, '\n');
  if (value instanceof Date) return dateText(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' || typeof value === 'bigint' ? String(value) : '';
}
