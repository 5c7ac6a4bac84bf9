import type { AudienceFacts } from '@/lib/contacts/contact';
import type { NumberType } from '@/lib/contacts/numbers/number-type';
import { TRUNK_PROVIDER } from '@/lib/wire/providers';
import { countOf } from './phrases';
import type { NumberOption, Problem } from './plan-types';
import { warning } from './problem';
import { labelNumber } from './share-callers';

/** What only a SIP trunk of one's own dials. */
const OF_TRUNK: ReadonlySet<string> = new Set(['sip', 'unchecked'] satisfies NumberType[]);

/** SIP addresses and trunk numbers, and a chosen number that is of no trunk: its calls would all fail. */
export function checkTrunk(
  ids: readonly string[],
  { facts, numbers }: { facts: AudienceFacts | null; numbers: NumberOption[] | null },
): Problem[] {
  const count = (facts?.types ?? [])
    .filter(({ value }) => OF_TRUNK.has(value))
    .reduce((sum, type) => sum + type.count, 0);
  if (count === 0 || numbers === null) return [];
  const others = numbers.filter(
    ({ id, provider }) => ids.includes(id) && provider !== TRUNK_PROVIDER,
  );
  if (others.length === 0) return [];
  const place = {
    step: 'callers',
    field: 'callers.numberIds',
    code: 'callers-without-trunk',
  } as const;
  const who = countOf(count, 'contact');
  const names = others.map(({ id }) => labelNumber(id, numbers)).join(', ');
  const message = `${who} of the list ${count === 1 ? 'has' : 'have'} a SIP address or a trunk number, which only a SIP trunk reaches: not ${names}.`;
  return [warning(place, message)];
}
