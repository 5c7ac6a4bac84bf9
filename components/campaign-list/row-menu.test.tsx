// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { buildHome, buildRow } from './fixtures';
import { answer, openList, pass, rowNames, stubClockAndAddress } from './open-list';

vi.mock('next/navigation', () => import('./stub-navigation'));
stubClockAndAddress();

const openMenu = (user: ReturnType<typeof openList>, name: string) =>
  user.click(screen.getByRole('button', { name: `Actions for ${name}` }));
const items = () => screen.getAllByRole('menuitem').map((item) => item.textContent);

test('a row’s menu asks about that row, and says why not', async () => {
  answer(304);
  const user = openList(buildHome([buildRow('c1'), buildRow('c2', { status: 'scheduled' })]));
  await openMenu(user, 'Campaign c1');
  expect(items()).toEqual([
    ...['Open', 'Rename…', 'Edit… (only before it starts)'],
    ...['Reschedule… (only before it starts)', 'Stop…', 'Delete… (stop it first)'],
  ]);
  await user.click(screen.getByRole('menuitem', { name: 'Stop…' }));
  expect(screen.getByText('stop c1, 76 wait')).toBeTruthy();
});

test('a scheduled campaign is changed on its own page', async () => {
  const user = openList(buildHome([buildRow('c2', { status: 'scheduled' })]));
  await openMenu(user, 'Campaign c2');
  const link = screen.getByRole('menuitem', { name: 'Reschedule…' });
  expect(link.getAttribute('href')).toBe('/campaigns/c2/edit?step=schedule');
});

test('a deleted campaign leaves at once, whatever the next reading says', async () => {
  vi.stubGlobal('fetch', () => new Promise(() => {}));
  const user = openList(buildHome([buildRow('c1', { status: 'ended' }), buildRow('c2')]));
  await openMenu(user, 'Campaign c1');
  await user.click(screen.getByRole('menuitem', { name: 'Delete…' }));
  await user.click(screen.getByText('delete c1'));
  await pass(0);
  expect(rowNames()).toEqual(['Campaign c2']);
});
