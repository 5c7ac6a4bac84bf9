// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { buildHome, buildRow } from './fixtures';
import { answer, openList, pass, rowNames, stubClockAndAddress } from './open-list';

vi.mock('next/navigation', () => import('./stub-navigation'));
stubClockAndAddress();

test('rows move without a reload, and nothing changes on a 304', async () => {
  answer(200, buildHome([buildRow('c1', { needsAttention: 'Starved' })]).home, {
    etag: '"h2"',
  });
  openList(buildHome([buildRow('c1')]));
  await pass(5_100);
  expect(screen.getByText('Starved')).toBeTruthy();
  const unchanged = answer(304);
  await pass(5_100);
  const sent = new Headers(unchanged.mock.lastCall?.[1]?.headers);
  expect(sent.get('if-none-match')).toBe('"h2"');
  expect(screen.getByText('Starved')).toBeTruthy();
});

test('a list that can not be read keeps its rows and says since when', async () => {
  answer(503, {
    failure: { code: 'unavailable', message: 'Dialboard is starting.', requestId: 'r' },
  });
  openList(buildHome([buildRow('c1')]));
  await pass(5_100);
  expect(screen.getByText(/Not updated since/)).toBeTruthy();
  expect(rowNames()).toEqual(['Campaign c1']);
});

test('a row that moves keeps the focus', async () => {
  const [one, two] = [buildRow('c1'), buildRow('c2')];
  answer(200, buildHome([two, one]).home, { etag: '"h2"' });
  openList(buildHome([one, two]));
  const button = screen.getByRole('button', { name: 'Actions for Campaign c2' });
  button.focus();
  await pass(5_100);
  expect(rowNames()).toEqual(['Campaign c2', 'Campaign c1']);
  expect(document.activeElement).toBe(button);
});
