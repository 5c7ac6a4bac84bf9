import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isZone, resolveLocalTime, toLocalTime } from './local-time';

const at = (iso: string) => ({ kind: 'instant', ms: Date.parse(iso), isAmbiguous: false });
const twice = (iso: string) => ({ kind: 'instant', ms: Date.parse(iso), isAmbiguous: true });

test.each([
  // Clocks go forward.
  ['America/New_York', '2026-03-08T01:59', at('2026-03-08T01:59-05:00')],
  ['America/New_York', '2026-03-08T02:00', { kind: 'gap', from: '02:00', to: '03:00' }],
  ['America/New_York', '2026-03-08T02:59', { kind: 'gap', from: '02:00', to: '03:00' }],
  ['America/New_York', '2026-03-08T03:00', at('2026-03-08T03:00-04:00')],
  ['Europe/Berlin', '2026-03-29T02:30', { kind: 'gap', from: '02:00', to: '03:00' }],
  ['Europe/Berlin', '2026-03-29T03:00', at('2026-03-29T03:00+02:00')],
  ['Australia/Lord_Howe', '2026-10-04T02:15', { kind: 'gap', from: '02:00', to: '02:30' }],
  ['Australia/Lord_Howe', '2026-10-04T02:30', at('2026-10-04T02:30+11:00')],
  ['Africa/Cairo', '2026-04-24T00:30', { kind: 'gap', from: '00:00', to: '01:00' }],
  // Clocks go back: the earlier of the two.
  ['America/New_York', '2026-11-01T01:30', twice('2026-11-01T01:30-04:00')],
  ['America/New_York', '2026-11-01T02:00', at('2026-11-01T02:00-05:00')],
  ['Europe/Berlin', '2026-10-25T02:30', twice('2026-10-25T02:30+02:00')],
  ['Australia/Lord_Howe', '2026-04-05T01:45', twice('2026-04-05T01:45+11:00')],
  ['Australia/Lord_Howe', '2026-04-05T02:00', at('2026-04-05T02:00+10:30')],
])('%s %s', (zone, text, expected) => {
  expect(resolveLocalTime(text, zone)).toEqual(expected);
});

test.each(['', '2026-02-30T10:00', '2026-11-22', '22.11.2026 10:00', '2026-11-22T25:00', 'soon'])(
  '“%s” is not a wall-clock time',
  (text) => {
    expect(resolveLocalTime(text, 'Europe/Berlin')).toEqual({ kind: 'malformed' });
  },
);

test('zones are known by their IANA name', () => {
  expect(['Europe/Berlin', 'UTC', 'America/Argentina/Buenos_Aires'].every(isZone)).toBe(true);
  expect(['', 'Mars/Olympus', 'Berlin'].some(isZone)).toBe(false);
});

test('every minute that exists comes back as it was written', () => {
  const zones = fc.constantFrom('America/New_York', 'Europe/Berlin', 'Australia/Lord_Howe', 'UTC');
  const minutes = fc.integer({ min: 0, max: 2 * 366 * 24 * 60 });
  fc.assert(
    fc.property(zones, minutes, (zone, minute) => {
      const ms = Date.parse('2026-01-01T00:00Z') + minute * 60_000;
      const text = toLocalTime(ms, zone);
      const read = resolveLocalTime(text, zone);
      if (read.kind !== 'instant') throw new Error(`${text} in ${zone} did not resolve`);
      expect(toLocalTime(read.ms, zone)).toBe(text);
      expect(read.ms === ms || (read.isAmbiguous && read.ms < ms)).toBe(true);
    }),
    { numRuns: 500 },
  );
});
