import { countOf, formatCount } from '@/lib/campaign/phrases';
import type { Derivation, DerivationSum } from '@/lib/contacts/lists/list-derivation';

export type DeriveKind = Derivation['kind'];

/** `name` is what the new list is called at first. */
export const DERIVE_WORDS: Record<
  DeriveKind,
  { item: string; title: string; help: string; act: string; name: (of: string) => string }
> = {
  combine: {
    item: 'Combine with…',
    title: 'Combine with other lists',
    help: 'All contacts of the chosen lists in one. A number that stands in several is taken once, as it is in the first.',
    act: 'Make the list',
    name: (of) => `${of}, combined`,
  },
  subtract: {
    item: 'Subtract…',
    title: 'Subtract other lists',
    help: 'Those whose number is in none of the chosen lists.',
    act: 'Make the list',
    name: (of) => `${of}, rest`,
  },
  split: {
    item: 'Split…',
    title: 'Split the list',
    help: 'One part after the other, in the order of the list.',
    act: 'Make the lists',
    name: (of) => of,
  },
  sample: {
    item: 'Sample…',
    title: 'Draw a sample',
    help: 'So many at random. The same seed draws the same contacts again.',
    act: 'Make the list',
    name: (of) => `${of}, sample`,
  },
};

/** The sum of it, in words: "300 + 200 − 20 in several = 480 contacts". */
export function tellSum(sum: DerivationSum): string {
  const { sources, repeats, takenOut, leftOver, results } = sum;
  const minus = [
    [repeats, 'in several lists'],
    [takenOut, 'in the subtracted lists'],
    [leftOver, 'not drawn'],
  ] as const;
  const taken = sources.map(({ count }) => formatCount(count)).join(' + ');
  const without = minus
    .filter(([count]) => count > 0)
    .map(([count, words]) => ` − ${formatCount(count)} ${words}`)
    .join('');
  return `${taken}${without} = ${tellResults(results)}`;
}

function tellResults(results: DerivationSum['results']): string {
  const total = results.reduce((all, { count }) => all + count, 0);
  if (results.length === 1) return countOf(total, 'contact');
  const sizes = [...new Set(results.map(({ count }) => count))];
  const each = sizes.length === 1 ? `${formatCount(sizes[0] ?? 0)} each` : spanOf(sizes);
  return `${countOf(total, 'contact')} in ${results.length} lists of ${each}`;
}

function spanOf(sizes: readonly number[]): string {
  return `${formatCount(Math.min(...sizes))} to ${formatCount(Math.max(...sizes))}`;
}
