import type { Phrase } from './plan-types';

/** A piece that carries a number or a name. */
export function strong(text: string): Phrase {
  return { text, isStrong: true };
}

export function plain(text: string): Phrase {
  return { text, isStrong: false };
}

/** The sentence as one text, for a label or a log. */
export function joinPhrases(phrases: readonly Phrase[]): string {
  return phrases.map(({ text }) => text).join('');
}

const COUNT = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });

/** `2,312`. */
export function formatCount(count: number): string {
  return COUNT.format(count);
}

/** `1 contact`, `2,312 contacts`. */
export function countOf(count: number, noun: string, plural = `${noun}s`): string {
  return `${formatCount(count)} ${count === 1 ? noun : plural}`;
}

/** `61 %`; rounds so that only all is 100 and only none is 0. */
export function formatShare(share: number): string {
  const rounded = Math.round(share * 100);
  if (rounded === 100 && share < 1) return '99 %';
  if (rounded === 0 && share > 0) return '1 %';
  return `${rounded} %`;
}

/** `45 s`, `2 min`, `1 hour`, `1 h 30 min`; a span as one says it. */
export function formatSpan(seconds: number): string {
  if (seconds < 120) return `${Math.round(seconds)} s`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return `${minutes} min`;
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (rest === 0) return countOf(hours, 'hour');
  return `${hours} h ${rest} min`;
}
