import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DialPlanEntry } from '@/lib/wire/campaign-request';
import { emptyDraft } from './draft';
import { aimOverrides, countMoves, NoCaller, reshareContacts, takeInTurn } from './edit-share';

function makeEntries(counts: readonly number[]): DialPlanEntry[] {
  let n = 0;
  return counts.map((count, entry) => ({
    phoneNumberId: `number-${entry}`,
    customers: Array.from({ length: count }, () => {
      n += 1;
      return {
        number: `+1415555${String(n).padStart(4, '0')}`,
        assistantOverrides: { variableValues: { plan: n % 3 === 0 ? 'Gold' : 'Silver' } },
      };
    }),
  }));
}

const sharing = (numberIds: string[], change = {}) => ({
  callers: { ...emptyDraft().callers, numberIds, ...change },
});
const sorted = (entries: readonly DialPlanEntry[]) =>
  entries.flatMap(({ customers }) => customers.map((one) => JSON.stringify(one))).sort();

function checkShare(before: DialPlanEntry[], ids: string[]): void {
  const after = reshareContacts(before, sharing(ids));
  expect(sorted(after)).toEqual(sorted(before));
  const sizes = after.map(({ customers }) => customers.length);
  expect(sizes.every((size) => size > 0)).toBe(true);
  expect(Math.max(0, ...sizes) - Math.min(Number.MAX_VALUE, ...sizes)).toBeLessThanOrEqual(1);
  const order = takeInTurn(before.map(({ customers }) => customers.length));
  const next = before.map(() => 0);
  const inTurn = order.map((entry) => {
    const at = next[entry] ?? 0;
    next[entry] = at + 1;
    return before[entry]?.customers[at];
  });
  const own = inTurn.filter((_, position) => position % ids.length === 0);
  expect(after[0]?.customers ?? []).toEqual(own);
}

describe('sharing contacts anew', () => {
  const counts = fc.array(fc.nat(40), { minLength: 1, maxLength: 6 });
  const idCount = fc.integer({ min: 1, max: 7 });

  test('keeps every contact as it is, and its turn', () => {
    fc.assert(
      fc.property(counts, idCount, (before, ids) => {
        checkShare(
          makeEntries(before),
          Array.from({ length: ids }, (_, index) => `new-${index}`),
        );
      }),
    );
  });

  test('back and forth gives the same dial plan again', () => {
    const before = makeEntries([34, 33, 33]);
    const ids = before.map(({ phoneNumberId }) => phoneNumberId);
    const there = reshareContacts(before, sharing(['a', 'b']));
    expect(reshareContacts(there, sharing(ids))).toEqual(before);
  });

  test('a column decides by the contact’s own value', () => {
    const before = makeEntries([10, 10]);
    const after = reshareContacts(before, {
      ...sharing(['a', 'b'], {
        share: 'column',
        column: 'plan',
        byValue: { Gold: 'a', Silver: 'b' },
      }),
      columnsOf: ({ assistantOverrides }) =>
        assistantOverrides?.variableValues as Record<string, string>,
    });
    expect(sorted(after)).toEqual(sorted(before));
    for (const { phoneNumberId, customers } of after) {
      const plans = new Set(customers.map((one) => one.assistantOverrides?.variableValues?.plan));
      expect([...plans]).toEqual([phoneNumberId === 'a' ? 'Gold' : 'Silver']);
    }
  });

  test('never leaves one without a number', () => {
    const share = sharing(['a', 'b'], { share: 'column', column: 'plan', byValue: { Gold: 'a' } });
    expect(() =>
      reshareContacts(makeEntries([4]), { ...share, columnsOf: () => ({ plan: 'Silver' }) }),
    ).toThrow(NoCaller);
    expect(() => reshareContacts(makeEntries([4]), { ...share, columnsOf: () => null })).toThrow(
      NoCaller,
    );
  });

  test('counts who gets another number', () => {
    const two = [
      { phoneNumberId: 'a', contacts: 3 },
      { phoneNumberId: 'b', contacts: 3 },
    ];
    expect(countMoves(two, ['a', 'b'])).toBe(0);
    // a b a b a b → a b c a b c
    expect(countMoves(two, ['a', 'b', 'c'])).toBe(4);
    expect(countMoves(two, ['c'])).toBe(6);
  });
});

test('variables follow the kind of target', () => {
  const customer = { number: '+14155550100', assistantOverrides: { variableValues: { a: '1' } } };
  const aimed = aimOverrides(customer, 'squad');
  expect(aimed).toEqual({ number: '+14155550100', squadOverrides: { variableValues: { a: '1' } } });
  expect(aimOverrides(aimed, 'assistant')).toEqual(customer);
  expect(aimOverrides({ number: '+14155550100' }, 'squad')).toEqual({ number: '+14155550100' });
});
