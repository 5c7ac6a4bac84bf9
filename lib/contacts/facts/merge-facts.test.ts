import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Contact } from '../contact';
import { createFactsTally } from './facts';
import { mergeFacts } from './merge-facts';

const contact = fc
  .record({
    name: fc.option(fc.constantFrom('Ann', 'Bo'), { nil: undefined }),
    variables: fc.dictionary(
      fc.constantFrom('plan', 'city', 'other'),
      fc.integer({ min: 0, max: 130 }).map(String),
    ),
    zones: fc.option(
      fc.constantFrom<string[][]>(['America/New_York'], ['America/Chicago', 'America/New_York']),
      { nil: undefined },
    ),
    country: fc.constantFrom('US', 'DE', 'GB'),
    type: fc.constantFrom('mobile' as const, 'fixed-line' as const),
  })
  .map(({ name, zones, country, type, variables }) => {
    const one: Contact = { number: '+12125550100', variables, line: 1 };
    if (name !== undefined) one.name = name;
    if (zones !== undefined) one.zones = zones;
    return { contact: one, country, type };
  });

it('the facts of a whole follow from those of its parts, however it is cut', () => {
  const columns = ['plan', 'empty'];
  const list = fc.array(contact, { maxLength: 400, size: 'max' });
  fc.assert(
    fc.property(list, fc.integer({ min: 1, max: 60 }), (contacts, size) => {
      const tallyOf = (some: typeof contacts) => {
        const tally = createFactsTally(columns);
        for (const { contact: one, ...number } of some) tally.add(one, number);
        return tally.result();
      };
      const parts = [];
      for (let from = 0; from < contacts.length; from += size) {
        parts.push(tallyOf(contacts.slice(from, from + size)));
      }
      const whole = tallyOf(contacts);
      const merged = mergeFacts(parts, columns);
      const byName = (facts: typeof whole) =>
        new Map(facts.columns.map((column) => [column.name, column]));
      expect(byName(merged)).toEqual(byName(whole));
      expect({ ...merged, columns: [] }).toEqual({ ...whole, columns: [] });
    }),
    { numRuns: 30 },
  );
});
