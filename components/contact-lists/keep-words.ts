/** Choices of how long a list is kept; 0 = for good. */
export const KEEP_DAYS = [30, 90, 180, 365, 730, 0] as const;

/** "for 180 days", "for good". */
export function tellKept(days: number): string {
  if (days === 0) return 'for good';
  return days === 1 ? 'for 1 day' : `for ${days} days`;
}

/** The choices, with the one that is set among them. */
export function keepChoices(days: number): number[] {
  const known: readonly number[] = KEEP_DAYS;
  return known.includes(days) ? [...known] : [days, ...known];
}
