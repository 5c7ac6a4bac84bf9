import { z } from 'zod';
import { MAX_LIST_CONTACTS } from '../contact';
import { isStorable } from '../contact-faults';
import { ListRefInput } from './list-table';

/** Lists taken together at once, and parts one is split into. */
export const MAX_SOURCES = 20;
export const MAX_PARTS = 100;

const Name = z.string().trim().min(1).max(180).refine(isStorable);
const Size = z.number().int().min(1).max(MAX_LIST_CONTACTS);

/** How new lists are made from stored ones. They stay as they are. */
export const Derivation = z.discriminatedUnion('kind', [
  /** All of them, in this order; of a number in several the first stays. */
  z.object({
    kind: z.literal('combine'),
    name: Name,
    lists: z.array(ListRefInput).min(2).max(MAX_SOURCES),
  }),
  /** Those of the first list whose number is in none of the others. */
  z.object({
    kind: z.literal('subtract'),
    name: Name,
    list: ListRefInput,
    without: z.array(ListRefInput).min(1).max(MAX_SOURCES),
  }),
  /** In order: so many parts as equal as can be, or parts of so many. */
  z.object({
    kind: z.literal('split'),
    name: Name,
    list: ListRefInput,
    by: z.enum(['parts', 'size']),
    amount: Size,
  }),
  /** So many at random, in the order of the list. The same seed draws the same ones. */
  z.object({
    kind: z.literal('sample'),
    name: Name,
    list: ListRefInput,
    amount: Size,
    seed: z.string().trim().min(1).max(40).refine(isStorable),
  }),
]);
export type Derivation = z.infer<typeof Derivation>;

/** `key` is new for each time somebody sets out to make lists: the same asked twice is made once. */
export const DeriveRequest = z.object({ key: z.uuid(), derivation: Derivation });
export type DeriveRequest = z.infer<typeof DeriveRequest>;

/** The sum of it: `sources` − `repeats` − `takenOut` − `leftOver` = `results`, to the contact. */
export const DerivationSum = z.object({
  sources: z.array(z.object({ name: z.string(), count: z.number() })),
  /** Of a number that stands in several lists, the further ones. */
  repeats: z.number(),
  /** Whose number is in a list that is subtracted. */
  takenOut: z.number(),
  /** Not drawn. */
  leftOver: z.number(),
  results: z.array(z.object({ name: z.string(), count: z.number() })),
});
export type DerivationSum = z.infer<typeof DerivationSum>;

/** The lists that were made. */
export const DerivedLists = z.object({
  lists: z.array(ListRefInput.extend({ name: z.string(), count: z.number() })),
});
export type DerivedLists = z.infer<typeof DerivedLists>;

/** How many go into each part, in order. */
export function partSizes(count: number, { by, amount }: { by: 'parts' | 'size'; amount: number }) {
  if (by === 'size') {
    const whole = Math.floor(count / amount);
    const rest = count % amount;
    return [...Array.from({ length: whole }, () => amount), ...(rest > 0 ? [rest] : [])];
  }
  const parts = Math.min(amount, count);
  return Array.from(
    { length: parts },
    (_, index) => Math.floor(count / parts) + (index < count % parts ? 1 : 0),
  );
}
