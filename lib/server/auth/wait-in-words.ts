/** 50 → "50 seconds", 61 → "2 minutes": rounded up, so that trying then works. */
export function waitInWords(seconds: number): string {
  if (seconds <= 1) return '1 second';
  if (seconds <= 60) return `${seconds} seconds`;
  return `${Math.ceil(seconds / 60)} minutes`;
}
