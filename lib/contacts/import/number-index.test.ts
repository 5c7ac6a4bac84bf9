import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createNumberIndex } from './number-index';

/** Numbers that differ in nothing but how they are written are different contacts. */
const number = fc.oneof(
  fc.constantFrom(
    '+1234567890',
    '+001234567890',
    '1234567890',
    '001234567890',
    'sip:a@b',
    'sip:A@b',
  ),
  fc.integer({ min: 1_000_000, max: 1_000_200 }).map((digits) => `+${digits}`),
);

it('knows for every number the first line that claimed it, and how many stand more than once', () => {
  fc.assert(
    fc.property(fc.array(number, { maxLength: 400 }), (numbers) => {
      const index = createNumberIndex();
      const first = new Map<string, number>();
      const repeated = new Set<string>();
      for (const [at, one] of numbers.entries()) {
        expect(index.claim(one, at + 1)).toBe(first.get(one) ?? 0);
        if (first.has(one)) repeated.add(one);
        else first.set(one, at + 1);
      }
      expect(index.repeated).toBe(repeated.size);
    }),
  );
});

it('keeps all of them as it grows', () => {
  const index = createNumberIndex();
  for (let n = 0; n < 50_000; n++) index.claim(`+1${2_000_000_000 + n * 7}`, n + 1);
  for (let n = 0; n < 50_000; n++) expect(index.claim(`+1${2_000_000_000 + n * 7}`, 1)).toBe(n + 1);
  index.release('+12000000000', 1);
  expect(index.claim('+12000000000', 9)).toBe(0);
});
