// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, expect, test } from 'vitest';
import { Time, TimeSpan } from './time';
import { formatInstant, zoneName } from './time-format';

afterEach(cleanup);

const instant = '2026-11-24T14:05:09Z';

test('writes an instant in the asked zone, on a 24-hour clock', () => {
  expect(formatInstant(instant, 'America/New_York', 'clock')).toBe('09:05');
  expect(formatInstant(instant, 'UTC', 'clock-seconds')).toBe('14:05:09');
  expect(formatInstant(instant, 'America/New_York', 'day-clock')).toBe('Tue 24 Nov, 09:05');
  expect(formatInstant(instant, 'UTC', 'full')).toBe('Tue 24 Nov 2026, 14:05:09');
  expect(formatInstant('2026-11-24T00:00:00Z', 'UTC', 'clock')).toBe('00:00');
});

test('names the zone as it is called on that day', () => {
  expect(zoneName(instant, 'America/Los_Angeles')).toBe('PST');
  expect(zoneName('2026-07-01T12:00:00Z', 'America/Los_Angeles')).toBe('PDT');
});

test('the server writes UTC and says so', () => {
  const html = renderToString(<Time at={instant} hasZone />);
  expect(html).toContain('14:05');
  expect(html).toContain('UTC');
});

test('tells the whole instant on hover, and a dash when there is none', () => {
  render(
    <>
      <Time at={instant} zone="America/New_York" />
      <Time at={null} />
    </>,
  );
  expect(screen.getByTitle('Tue 24 Nov 2026, 09:05:09 EST').textContent).toBe('09:05');
  expect(screen.getByText('–')).toBeTruthy();
});

test('a span names both days only when they differ', () => {
  const { container } = render(
    <>
      <p>
        <TimeSpan from={instant} to="2026-11-24T15:05:00Z" zone="UTC" />
      </p>
      <p>
        <TimeSpan from={instant} to="2026-11-25T15:05:00Z" zone="UTC" />
      </p>
    </>,
  );
  const texts = [...container.querySelectorAll('p')].map((line) => line.textContent);
  expect(texts).toEqual(['14:05–15:05 UTC', 'Tue 24 Nov, 14:05 – Wed 25 Nov, 15:05 UTC']);
});
