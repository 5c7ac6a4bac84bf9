import fc from 'fast-check';
import { expect, test } from 'vitest';
import { neverDialled, readTally } from './read-tally';
import type { Tally } from './tally';

type Counts = [scheduled: number, queued: number, inProgress: number, ended: number];

const tally = (
  audience: number,
  [scheduled, queued, inProgress, ended]: Counts,
  voicemail: number | null = 0,
): Tally => ({ audience, scheduled, queued, inProgress, ended, voicemail });

test.each<[string, Tally, string, Counts]>([
  ['nothing yet', tally(300, [0, 0, 0, 0]), 'snapshot', [0, 0, 0, 0]],
  ['a snapshot', tally(300, [44, 32, 10, 214], 58), 'snapshot', [44, 32, 10, 214]],
  ['contacts in no counter', tally(300, [0, 0, 10, 214]), 'snapshot', [0, 0, 10, 214]],
  [
    'all that ever came so far',
    tally(300, [300, 256, 224, 214], 58),
    'cumulative',
    [44, 32, 10, 214],
  ],
  ['all over, cumulative', tally(300, [300, 300, 300, 300]), 'cumulative', [0, 0, 0, 300]],
  ['neither', tally(300, [100, 200, 10, 214]), 'unreconciled', [100, 200, 10, 214]],
  ['more than there are', tally(300, [400, 300, 200, 100]), 'unreconciled', [400, 300, 200, 100]],
])('%s', (_, given, reading, [scheduled, queued, inProgress, ended]) => {
  const read = readTally(given);
  expect(read.reading).toBe(reading);
  expect(read.current).toMatchObject({ scheduled, queued, inProgress, ended });
  expect(read.warning === null).toBe(reading !== 'unreconciled');
});

test('a counter Vapi did not send stays unknown', () => {
  const sent = { ...tally(300, [0, 0, 10, 214]), scheduled: null, queued: null };
  expect(readTally(sent).current).toMatchObject({ scheduled: null, queued: null, ended: 214 });
  const cumulative = { ...tally(300, [300, 0, 224, 214]), queued: null };
  expect(readTally(cumulative)).toMatchObject({
    reading: 'cumulative',
    current: { scheduled: null, queued: null, inProgress: 10, ended: 214 },
  });
});

test('the warning says what does not add up', () => {
  expect(readTally(tally(300, [100, 200, 10, 214])).warning).toBe(
    'Vapi’s counters sum to 524 for 300 contacts: shown as sent.',
  );
  expect(readTally(tally(300, [0, 0, 0, 5], 9)).warning).toBe(
    'Vapi counts 9 voicemails among 5 ended calls: shown as sent.',
  );
});

test('never dialled is known at the end only', () => {
  const over = tally(300, [36, 0, 0, 264]);
  expect(neverDialled(over, 'in-progress')).toBeNull();
  expect(neverDialled(over, 'ended')).toBe(36);
  expect(neverDialled(over, 'cancelled')).toBe(36);
  expect(neverDialled(tally(300, [0, 0, 10, 214]), 'cancelled')).toBe(76);
  expect(neverDialled({ ...over, ended: null }, 'ended')).toBeNull();
  expect(neverDialled(tally(10, [9, 9, 9, 5]), 'ended')).toBe(1);
});

test('both ways of counting read the same, whenever the sum tells them apart', () => {
  const counts = fc.record({
    scheduled: fc.nat(200),
    queued: fc.nat(200),
    inProgress: fc.nat(20),
    ended: fc.nat(500),
  });
  fc.assert(
    fc.property(counts, ({ scheduled, queued, inProgress, ended }) => {
      const audience = scheduled + queued + inProgress + ended;
      const snapshot = tally(audience, [scheduled, queued, inProgress, ended]);
      expect({ ...readTally(snapshot).current, audience }).toEqual(snapshot);
      const started = inProgress + ended;
      const cumulative = tally(audience, [audience, queued + started, started, ended]);
      expect(readTally(cumulative).current).toMatchObject({
        scheduled,
        queued,
        inProgress,
        ended,
      });
    }),
  );
});
