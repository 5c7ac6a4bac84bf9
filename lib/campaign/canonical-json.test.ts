import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from './canonical-json';
import { launchHashInput } from './launch-hash';
import { makeDraft } from './plan.fixture';

test('keys are sorted at every depth, undefined is left out, lists keep their order', () => {
  expect(canonicalJson({ b: [2, 1, undefined], a: { d: undefined, c: 'é"' } })).toBe(
    '{"a":{"c":"é\\""},"b":[2,1,null]}',
  );
});

test('it is JSON of the same value, whatever the order of the keys', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (record) => {
      const text = canonicalJson(record);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(record)));
      const reversed = Object.fromEntries(Object.entries(record).reverse());
      expect(canonicalJson(reversed)).toBe(text);
    }),
  );
});

test('the hash input moves with the draft, the list, the API and the planner', () => {
  const base = {
    draft: makeDraft(),
    listHash: 'a',
    api: 'v1' as const,
    plannerVersion: 1,
  };
  const texts = [
    base,
    { ...base, draft: makeDraft({ name: 'Other' }) },
    { ...base, listHash: 'b' },
    { ...base, api: 'v2' as const },
    { ...base, plannerVersion: 2 },
  ].map(launchHashInput);
  expect(new Set(texts).size).toBe(5);
  expect(launchHashInput({ ...base, draft: makeDraft() })).toBe(texts[0]);
});
