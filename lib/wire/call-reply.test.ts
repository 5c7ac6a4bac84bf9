import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCallsMap } from './call-reply';

const call = { id: 'call-1', status: 'ended', customer: { number: '+14155550100' }, cost: '0.12' };

test('reads objects and JSON strings alike', () => {
  const { calls, dropped, isKnown } = readCallsMap({
    'call-1': JSON.stringify(call),
    'call-2': { ...call, id: 'call-2' },
    'call-3': { status: 'queued' },
  });
  expect(calls.map(({ id }) => id)).toEqual(['call-1', 'call-2', 'call-3']);
  expect(calls[0]).toMatchObject({ customer: { number: '+14155550100' }, cost: 0.12 });
  expect({ dropped, isKnown }).toEqual({ dropped: 0, isKnown: true });
});

test('counts entries it can’t read and keeps the rest', () => {
  const { calls, dropped } = readCallsMap({
    a: '{"id":',
    b: null,
    c: 7,
    d: '[]',
    e: '"x"',
    f: call,
  });
  expect(calls.map(({ id }) => id)).toEqual(['call-1']);
  expect(dropped).toBe(5);
});

test.each([undefined, null, [], 'x', 7])('a map that is %j is not known', (raw) => {
  expect(readCallsMap(raw)).toEqual({ calls: [], dropped: 0, isKnown: false });
});

test('an empty map is known and empty', () => {
  expect(readCallsMap({})).toEqual({ calls: [], dropped: 0, isKnown: true });
});

test('never throws, and accounts for every entry', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.oneof(fc.jsonValue(), fc.json())), (raw) => {
      const { calls, dropped } = readCallsMap(raw);
      expect(calls.length + dropped).toBe(Object.keys(raw).length);
    }),
  );
});
