import { expect, test } from 'vitest';
import { readOptions } from './options';

test('an empty environment gives the documented defaults', () => {
  expect(readOptions({ SANDBOX_SPEED: '' })).toEqual({
    port: 4010,
    key: 'sandbox-key',
    speed: 1,
    counters: 'snapshot',
    seed: 'dialboard',
    slots: 10,
    campaigns: 'demo',
    dataDir: '.data/sandbox',
  });
});

test.each([
  { SANDBOX_SPEED: 'fast' },
  { SANDBOX_SPEED: '0' },
  { SANDBOX_SLOTS: '0' },
  { SANDBOX_COUNTERS: 'both' },
  { SANDBOX_PORT: '70000' },
])('refuses %j', (env) => {
  expect(() => readOptions(env)).toThrow();
});
