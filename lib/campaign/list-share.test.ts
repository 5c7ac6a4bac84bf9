import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AudienceFacts, Contact } from '@/lib/contacts/contact';
import { tellCarried } from './list-share';
import { materialisePart, PartMismatch, type PlacedContact } from './materialise-part';
import { planLaunch } from './plan';
import { factsOf, makeContacts, makeDraft, makePlanInput } from './plan.fixture';

type Cut = { list: readonly Contact[]; from: number; to: number; gaps: readonly number[] };

/** What the server tells of a share of this list, and its contacts with their places. */
function cutShare({ list, from, to, gaps }: Cut): { facts: AudienceFacts; rows: PlacedContact[] } {
  const rows = list
    .map((contact, position) => ({ position, contact }))
    .filter(({ position }) => position >= from && position < to && !gaps.includes(position));
  const facts = factsOf(rows.map(({ contact }) => contact));
  const range = { from, to, before: from, after: list.length - to };
  return { facts: { ...facts, range, gaps: [...gaps] }, rows };
}

const shareOf = fc
  .record({
    count: fc.integer({ min: 1, max: 60 }),
    a: fc.nat(60),
    b: fc.nat(60),
    gone: fc.array(fc.nat(60)),
  })
  .map(({ count, a, b, gone }) => {
    const [from = 0, to = 0] = [Math.min(a, count), Math.min(b, count)].sort((x, y) => x - y);
    const gaps = [...new Set(gone)].filter((p) => p >= from && p < to).sort((x, y) => x - y);
    return { list: makeContacts(count, ['west', 'east', '']), from, to, gaps };
  });

const byColumn = {
  numberIds: ['number-1', 'number-2', 'number-3'],
  share: 'column' as const,
  column: 'region',
  byValue: { west: 'number-1', east: 'number-2', '': 'number-3' },
};

describe('a share of a list', () => {
  it.each([
    ['in turn', {}],
    ['by column', { callers: byColumn }],
  ])('is planned and sent alike, each contact once, shared %s', (_, parts) => {
    fc.assert(
      fc.property(shareOf, (cut) => {
        const { facts, rows } = cutShare(cut);
        const draft = makeDraft({
          ...parts,
          audience: { listId: facts.listId, revision: 1, from: cut.from },
        });
        const plan = planLaunch(makePlanInput({ draft, facts }));
        expect(plan.contacts).toBe(rows.length);
        const [part] = plan.parts;
        if (part === undefined) {
          expect(rows).toEqual([]);
          return;
        }
        const sent = materialisePart({ part, draft, fingerprint: 'abcdef' }, rows);
        const customers = sent.customers ?? sent.dialPlan?.flatMap((one) => one.customers) ?? [];
        expect(customers.map(({ number }) => number).sort()).toEqual(
          rows.map(({ contact }) => contact.number).sort(),
        );
        for (const { phoneNumberId, contacts } of part.callers) {
          const own =
            sent.phoneNumberId === phoneNumberId
              ? sent.customers
              : sent.dialPlan?.find((one) => one.phoneNumberId === phoneNumberId)?.customers;
          expect(own?.length ?? 0).toBe(contacts);
        }
      }),
    );
  });

  it('keeps everyone else with their number when somebody is taken out before', () => {
    const list = makeContacts(9);
    const draft = makeDraft();
    const callerOf = (gaps: number[]) => {
      const { facts, rows } = cutShare({ list, from: 0, to: 9, gaps });
      const [part] = planLaunch(makePlanInput({ draft, facts })).parts;
      if (part === undefined) throw new Error('nothing planned');
      const { dialPlan = [] } = materialisePart({ part, draft, fingerprint: 'abcdef' }, rows);
      return new Map(
        dialPlan.flatMap((one) => one.customers.map((who) => [who.number, one.phoneNumberId])),
      );
    };
    const before = callerOf([]);
    const after = callerOf([4]);
    for (const [number, caller] of after) expect(before.get(number)).toBe(caller);
    expect(after.size).toBe(8);
  });

  it('can be built again from what is left, and only by who knows that some are gone', () => {
    const list = makeContacts(9);
    const draft = makeDraft();
    const { facts, rows } = cutShare({ list, from: 0, to: 9, gaps: [] });
    const [part] = planLaunch(makePlanInput({ draft, facts })).parts;
    if (part === undefined) throw new Error('nothing planned');
    const left = rows.filter(({ position }) => position !== 4);
    const input = { part, draft, fingerprint: 'abcdef' };
    expect(() => materialisePart(input, left)).toThrow(PartMismatch);
    const { dialPlan } = materialisePart({ ...input, removed: 1 }, left);
    expect(dialPlan?.map(({ customers }) => customers.length)).toEqual([3, 2, 3]);
  });

  it('that is not the one of the draft counts for nothing', () => {
    const list = makeContacts(30);
    const { facts } = cutShare({ list, from: 10, to: 20, gaps: [] });
    expect(planLaunch(makePlanInput({ facts })).parts).toEqual([]);
  });

  it('says what stays for the next, in Review’s sentence too', () => {
    const { facts } = cutShare({ list: makeContacts(30), from: 10, to: 20, gaps: [] });
    const draft = makeDraft({ audience: { listId: facts.listId, revision: 1, from: 10 } });
    const plan = planLaunch(makePlanInput({ draft, facts }));
    expect(plan.carried).toEqual({ before: 10, after: 10 });
    expect(plan.sentence.map(({ text }) => text).join('')).toContain(
      '10 contacts of the list stay for the next campaign.',
    );
    expect(tellCarried(10_000, { before: 0, after: 32_000 })).toBe(
      '10,000 of 42,000 in this campaign; 32,000 stay for the next.',
    );
  });

  it('behind the end of the list is a thing to settle', () => {
    const { facts } = cutShare({ list: makeContacts(30), from: 30, to: 30, gaps: [] });
    const draft = makeDraft({ audience: { listId: facts.listId, revision: 1, from: 30 } });
    const { problems } = planLaunch(makePlanInput({ draft, facts }));
    expect(problems.map(({ code }) => code)).toContain('audience-used-up');
  });
});
