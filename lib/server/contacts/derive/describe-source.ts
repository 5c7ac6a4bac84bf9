import type { Derivation } from '@/lib/contacts/lists/list-derivation';
import type { Sources } from './read-sources';

const MOST = 280;

/** Where a list came from, in words: `combined from spring and autumn`. */
export function describeSource(derivation: Derivation, { taken, compared }: Sources): string {
  const text = words(derivation, { taken: names(taken), compared: names(compared) });
  return text.length > MOST ? `${text.slice(0, MOST).toWellFormed()}…` : text;
}

function words(
  derivation: Derivation,
  { taken, compared }: { taken: string; compared: string },
): string {
  switch (derivation.kind) {
    case 'combine':
      return `combined from ${taken}`;
    case 'subtract':
      return `${taken} without ${compared}`;
    case 'split':
      return `part of ${taken}`;
    case 'sample':
      return `${derivation.amount} at random of ${taken}, seed ${derivation.seed}`;
  }
}

function names(lists: Sources['taken']): string {
  const quoted = lists.map(({ name }) => `“${name}”`);
  const last = quoted.pop() ?? '';
  return quoted.length === 0 ? last : `${quoted.join(', ')} and ${last}`;
}
