import { type ClassValue, clsx } from 'clsx';
import { extendTailwindMerge } from 'tailwind-merge';

// Without the house's own type scale, `text-body text-ink` would be read as two colours and lose one.
const merge = extendTailwindMerge({
  extend: { theme: { text: ['caption', 'body', 'lead', 'title', 'tile'], shadow: ['float'] } },
});

/** Joins class names; a later Tailwind class wins over an earlier one of the same kind. */
export function cn(...values: ClassValue[]): string {
  return merge(clsx(values));
}
