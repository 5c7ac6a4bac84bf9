// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { buildHome, buildRow } from './fixtures';
import { openList, pass, rowNames, stubClockAndAddress } from './open-list';

vi.mock('next/navigation', () => import('./stub-navigation'));
stubClockAndAddress();

test('filter, search and order stand in the address, and Back goes a step back', async () => {
  const home = buildHome([
    buildRow('c1'),
    buildRow('c2', { status: 'scheduled' }),
    buildRow('c3', { name: 'An early one' }),
  ]);
  const user = openList(home, { search: '?show=scheduled' });
  expect(rowNames()).toEqual(['Campaign c2']);
  await user.click(screen.getByRole('radio', { name: 'Live 2' }));
  expect(window.location.search).toBe('?show=live');
  await user.click(screen.getByRole('button', { name: 'Campaign' }));
  expect(window.location.search).toBe('?show=live&sort=name');
  expect(rowNames()).toEqual(['An early one', 'Campaign c1']);
  expect(screen.getByRole('columnheader', { name: 'Campaign' }).ariaSort).toBe('ascending');
  await user.type(screen.getByRole('searchbox'), 'early');
  await pass(200);
  expect(window.location.search).toBe('?show=live&q=early&sort=name');
  expect(rowNames()).toEqual(['An early one']);
});

test('words of the address that mean nothing are named and left out', () => {
  openList(buildHome([buildRow('c1')]), { search: '?show=nonsense&sort=size' });
  expect(screen.getByText(/“sort=size”, “show=nonsense”, which is not known here/)).toBeTruthy();
  expect(rowNames()).toEqual(['Campaign c1']);
});

test('of a thousand campaigns a page is drawn, and a search finds the last', async () => {
  const many = Array.from({ length: 1_000 }, (_, index) => buildRow(`c${index}`));
  const user = openList(buildHome(many, { older: 20 }));
  expect(rowNames()).toHaveLength(50);
  expect(screen.getByText('1–50 of 1,000')).toBeTruthy();
  expect(screen.getByText(/20 campaigns that ended before are not/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Next' }));
  expect(rowNames()[0]).toBe('Campaign c50');
  await user.type(screen.getByRole('searchbox'), 'c999');
  await pass(200);
  expect(rowNames()).toEqual(['Campaign c999']);
});
