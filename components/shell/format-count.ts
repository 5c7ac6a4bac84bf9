const counts = new Intl.NumberFormat('en-US');

/** 10000 → "10,000". One locale on server and browser, so that the two never disagree. */
export function formatCount(value: number): string {
  return counts.format(value);
}

/** A share of a whole in whole percent, "61 %"; null of nothing is an en dash, not 0. */
export function formatShare(part: number, whole: number): string {
  if (whole <= 0) return '–';
  const percent = (part / whole) * 100;
  if (percent > 0 && percent < 1) return '< 1 %';
  if (percent > 99 && percent < 100) return '> 99 %';
  return `${Math.round(percent)} %`;
}
