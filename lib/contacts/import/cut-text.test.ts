import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutText } from './cut-text';

test.each([
  ['short', 10, 'short'],
  ['12345', 5, '12345'],
  ['123456', 5, '12345'],
  ['1234🎈', 5, '1234'],
  ['1234🎈', 6, '1234🎈'],
  ['🎈', 1, ''],
  ['', 0, ''],
])('%j cut at %i is %j', (text, most, cut) => {
  expect(cutText(text, most)).toBe(cut);
});

test('whatever was whole stays so, and no more than one unit is lost for it', () => {
  const texts = fc.string({ unit: 'binary', maxLength: 90 });
  fc.assert(
    fc.property(texts, fc.nat({ max: 90 }), (text, most) => {
      const cut = cutText(text, most);
      expect(cut.isWellFormed()).toBe(true);
      expect(cut.length).toBeGreaterThanOrEqual(Math.min(text.length, most) - 1);
      expect(text.startsWith(cut)).toBe(true);
    }),
  );
});
