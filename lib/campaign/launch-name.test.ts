import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  fingerprintOf,
  MAX_NAME_LENGTH,
  MAX_TYPED_NAME_LENGTH,
  nameWithFingerprint,
  nameWithoutFingerprint,
  readFingerprint,
} from './launch-name';

test('the longest typed name fits with its fingerprint', () => {
  expect(MAX_TYPED_NAME_LENGTH).toBe(71);
  expect(nameWithFingerprint('x'.repeat(71), fingerprintOf('key'))).toHaveLength(MAX_NAME_LENGTH);
});

test('a name carries one fingerprint, also when it is given another', () => {
  const once = nameWithFingerprint(' March renewals ', 'd7k3f9');
  expect(once).toBe('March renewals · d7k3f9');
  expect(nameWithFingerprint(once, 'a00000')).toBe('March renewals · a00000');
  expect(nameWithoutFingerprint(once)).toBe('March renewals');
});

test('names without one are left alone', () => {
  for (const name of ['March renewals', 'March · renewals', 'x · D7K3F9', 'x · d7k3f', '']) {
    expect(readFingerprint(name)).toBeNull();
    expect(nameWithoutFingerprint(name)).toBe(name);
  }
});

test('what is written can be read, for any key and name', () => {
  fc.assert(
    fc.property(fc.uuid(), fc.string({ maxLength: 200 }), (key, name) => {
      const fingerprint = fingerprintOf(key);
      const marked = nameWithFingerprint(name, fingerprint);
      expect(readFingerprint(marked)).toBe(fingerprint);
      expect(marked.length).toBeLessThanOrEqual(MAX_NAME_LENGTH);
    }),
  );
});

test.each([
  ['at the cut', `${'x'.repeat(70)}🎈`, 'x'.repeat(70)],
  ['before it', `${'x'.repeat(69)}🎈`, `${'x'.repeat(69)}🎈`],
  ['all along', '🎈'.repeat(60), '🎈'.repeat(35)],
])('an emoji %s is whole or gone', (_, typed, kept) => {
  const name = nameWithFingerprint(typed, 'd7k3f9');
  expect(name).toBe(`${kept} · d7k3f9`);
  expect(name.length).toBeLessThanOrEqual(MAX_NAME_LENGTH);
  expect(name.isWellFormed()).toBe(true);
});

test('ten thousand keys share hardly a fingerprint', () => {
  const hex = (n: number) => n.toString(16).padStart(12, '0');
  const keys = Array.from({ length: 10_000 }, (_, n) => `0190a3c2-5c1e-7d7a-9c53-${hex(n)}`);
  expect(new Set(keys.map(fingerprintOf)).size).toBeGreaterThan(9_995);
});
