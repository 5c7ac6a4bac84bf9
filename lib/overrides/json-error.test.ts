import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findJsonError } from './json-error';

test.each<[string, number, number, string]>([
  ['', 1, 1, 'the text ends too early'],
  ['{"a": 1,}', 1, 9, 'no comma may stand before the closing bracket'],
  ['{"a": 1\n "b": 2}', 2, 2, 'a comma or “}” is missing'],
  ['{\n  a: 1\n}', 2, 3, 'a field name in double quotes is missing'],
  ['{"a" 1}', 1, 6, 'a colon is missing after the field name'],
  ['{"a": tru}', 1, 7, '“t” can’t stand here'],
  ["{'a': 1}", 1, 2, 'a field name in double quotes is missing'],
  ['[1, 2', 1, 6, 'a comma or “]” is missing'],
  ['{"a": "open\n"}', 1, 7, 'this text is not closed, or holds a line break or a stray “\\”'],
  ['{} x', 1, 4, 'nothing may follow the closing bracket'],
])('%j', (text, line, column, message) => {
  expect(findJsonError(text)).toEqual({ line, column, message });
});

test('it agrees with JSON.parse on what is JSON', () => {
  const almost = fc
    .tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '}', '"', ' ', '\\', '1'))
    .map(([json, at, piece]) => {
      const place = at % (json.length + 1);
      return json.slice(0, place) + piece + json.slice(place + (piece === '' ? 1 : 0));
    });
  fc.assert(
    fc.property(fc.oneof(fc.json(), almost, fc.string()), (text) => {
      expect(findJsonError(text) === null).toBe(isJson(text));
    }),
    { numRuns: 500 },
  );
});

test('brackets without end are refused, not recursed into', () => {
  expect(findJsonError('['.repeat(100_000))?.message).toContain('nested deeper');
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
