import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Agenda } from './agenda';

test('gives entries back by time, and in the order they came among equals', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 20 })), (times) => {
      const agenda = new Agenda<number>();
      for (const [turn, at] of times.entries()) agenda.add(at, turn);
      const taken: { at: number; what: number }[] = [];
      for (let entry = agenda.take(); entry; entry = agenda.take()) taken.push(entry);
      const sorted = [...times.entries()].sort((a, b) => a[1] - b[1] || a[0] - b[0]);
      expect(taken.map(({ at, what }) => [what, at])).toEqual(sorted);
    }),
  );
});

test('names the next instant, infinity when it is empty', () => {
  const agenda = new Agenda<string>();
  expect(agenda.nextAt()).toBe(Number.POSITIVE_INFINITY);
  agenda.add(7, 'later');
  agenda.add(3, 'sooner');
  expect(agenda.nextAt()).toBe(3);
});
