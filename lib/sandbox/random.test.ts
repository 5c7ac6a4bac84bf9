import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diceFor, uuidFor } from './random';

test('the same keys give the same draws, other keys other ones', () => {
  const draw = (...keys: (string | number)[]) => {
    const dice = diceFor(...keys);
    return [dice.float(), dice.int(0, 1000), dice.spread(60, 0.5)];
  };
  expect(draw('a', 1)).toEqual(draw('a', 1));
  expect(draw('a', 1)).not.toEqual(draw('a', 2));
  expect(draw('a', 1)).not.toEqual(draw('a1'));
});

test('floats stay within 0 and 1, integers within their bounds', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: -50, max: 0 }), fc.nat(50), (key, from, to) => {
      const dice = diceFor(key);
      const float = dice.float();
      const int = dice.int(from, to);
      expect(float >= 0 && float < 1).toBe(true);
      expect(int >= from && int <= to).toBe(true);
    }),
  );
});

test('ids are version 4 UUIDs and differ from contact to contact', () => {
  const ids = Array.from({ length: 10_000 }, (_, i) => uuidFor('call', 'campaign', i));
  expect(new Set(ids).size).toBe(10_000);
  for (const id of ids.slice(0, 100)) {
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  }
});
