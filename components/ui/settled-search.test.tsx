// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { SettledSearch } from './settled-search';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const onSettle = vi.fn<(text: string) => void>();
const field = (value: string) => (
  <SettledSearch label="Search" placeholder="Name" value={value} onSettle={onSettle} />
);
const box = () => screen.getByRole<HTMLInputElement>('searchbox', { name: 'Search' });
const type = (text: string) => fireEvent.change(box(), { target: { value: text } });
const settle = () => act(() => vi.advanceTimersByTime(1_000));

test('a word is handed over once, after its last letter, without spaces around it', () => {
  onSettle.mockClear();
  render(field(''));
  for (const text of ['s', 'sp', 'spr ']) type(text);
  expect(onSettle).not.toHaveBeenCalled();
  settle();
  expect(onSettle.mock.calls).toEqual([['spr']]);
  expect(box().value).toBe('spr ');
});

test('a late answer leaves what was typed since; a step back does not', () => {
  onSettle.mockClear();
  const { rerender } = render(field(''));
  type('spr');
  settle();
  type('spring');
  rerender(field('spr'));
  expect(box().value).toBe('spring');
  settle();
  rerender(field('spring'));
  expect(onSettle.mock.calls).toEqual([['spr'], ['spring']]);
  rerender(field(''));
  expect(box().value).toBe('');
  settle();
  expect(onSettle).toHaveBeenCalledTimes(2);
});
