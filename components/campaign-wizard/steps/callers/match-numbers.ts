import type { NumberOption } from '@/lib/campaign/plan-types';
import type { ColumnValue } from '@/lib/contacts/contact';

/** Shorter runs of digits are codes, not telephone numbers. */
const MIN_DIGITS = 7;

type Chosen = { ids: readonly string[]; numbers: readonly NumberOption[] | null };

/**
 * Column values that name a chosen number: by its digits (with or without the country's), its name, or
 * its id. Value → phone number id; a value that fits two numbers is left to the person.
 */
export function matchNumbers(
  values: readonly ColumnValue[],
  { ids, numbers }: Chosen,
): Record<string, string> {
  const chosen = (numbers ?? []).filter(({ id }) => ids.includes(id));
  const pairs = values.flatMap(({ value }): [string, string][] => {
    const [only, ...more] = chosen.filter((number) => isNamedBy(value, number));
    return only === undefined || more.length > 0 ? [] : [[value, only.id]];
  });
  return Object.fromEntries(pairs);
}

function isNamedBy(value: string, { id, number, name }: NumberOption): boolean {
  const text = value.trim().toLowerCase();
  if (text === id.toLowerCase() || text === name?.trim().toLowerCase()) return true;
  const digits = text.replace(/\D/g, '');
  return digits.length >= MIN_DIGITS && (number ?? '').replace(/\D/g, '').endsWith(digits);
}
