// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { Legend } from './legend';
import { type BarSegment, placeSegments, StackedBar } from './stacked-bar';

afterEach(cleanup);

const segments: BarSegment[] = [
  { key: 'reached', label: 'Reached', value: 1310 },
  { key: 'failed', label: 'Failed', value: 0 },
  { key: 'never', label: 'Never dialled', value: 40 },
];

test('reads as one sentence without its zeros', () => {
  render(<StackedBar segments={segments} label="March renewals" />);
  const bar = screen.getByRole('img');
  expect(bar.getAttribute('aria-label')).toBe(
    'March renewals: Reached 1,310, Never dialled 40, of 1,350',
  );
});

test('gives each part a place as wide as its count', () => {
  const places = placeSegments(segments).map(({ start, end }) => [start, end].map(Math.round));
  expect(places).toEqual([
    [0, 97],
    [97, 97],
    [97, 100],
  ]);
});

test('draws what is counted, and the never dialled hatched', () => {
  render(<StackedBar segments={segments} />);
  const parts = [...screen.getByRole('img').children] as HTMLElement[];
  expect(parts.map((part) => part.title)).toEqual(['Reached 1,310', 'Never dialled 40']);
  expect(parts[1]?.className).toContain('hatch');
});

test('nothing counted yet is said, not drawn as zero', () => {
  render(<StackedBar segments={[]} />);
  expect(screen.getByRole('img').getAttribute('aria-label')).toBe('No contacts yet');
});

test('the legend keeps its zeros so that nothing moves', () => {
  render(<Legend segments={segments} />);
  const texts = screen.getAllByRole('listitem').map((item) => item.textContent);
  expect(texts).toEqual(['Reached1,310', 'Failed0', 'Never dialled40']);
});
