// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import type { Series } from '@/lib/campaign/live';
import { buildPoints } from './fixtures';
import { countAt, layersOf } from './series-layers';
import { SeriesTable } from './series-table';

afterEach(cleanup);

const series = (change: Partial<Series> = {}): Series => ({
  source: 'calls',
  stepMs: 60_000,
  isWhole: true,
  points: buildPoints(),
  ...change,
});

test('the table holds every number the chart draws, the newest first', () => {
  const shown = series();
  render(<SeriesTable series={shown} />);
  const rows = screen.getAllByRole('row').slice(1);
  const layers = layersOf(shown);
  const numbers = rows.map((row) =>
    within(row)
      .getAllByRole('cell')
      .map((cell) => Number(cell.textContent)),
  );
  expect(numbers).toEqual(
    shown.points.toReversed().map((point) => layers.map(({ key }) => countAt(point, key))),
  );
  const heads = screen.getAllByRole('columnheader').map((head) => head.textContent);
  expect(heads).toEqual(['Time', ...layers.map(({ label }) => label)]);
});

test('rare outcomes get a layer only when there are any', () => {
  expect(layersOf(series()).map(({ key }) => key)).not.toContain('unknown');
  const points = buildPoints().map((point) => ({ ...point, unknown: 2 }));
  expect(layersOf(series({ points })).map(({ key }) => key)).toContain('unknown');
});

test('samples never draw what they can not know as a layer of its own', () => {
  const points = buildPoints(3).map(({ at, voicemail, inProgress, queued }) => ({
    ...{ at, voicemail, inProgress, queued },
    ...{ reached: 0, noAnswer: 0, failed: 0, endedOther: 5 },
  }));
  expect(layersOf(series({ source: 'samples', points })).map(({ label }) => label)).toEqual([
    'Voicemail',
    'Ended',
    'In progress',
    'Queued',
  ]);
});

test('what is queued is only drawn where its history is known', () => {
  const points = buildPoints().map((point, index, all) => ({
    ...point,
    queued: index === all.length - 1 ? 5 : 0,
  }));
  expect(layersOf(series({ points })).map(({ key }) => key)).not.toContain('queued');
  expect(layersOf(series()).map(({ key }) => key)).toContain('queued');
});
