// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { buildHome, buildLaunchRow, buildRow } from './fixtures';
import { openList, stubClockAndAddress } from './open-list';

vi.mock('next/navigation', () => import('./stub-navigation'));
stubClockAndAddress();

test('shows each campaign with its state, shares and end', () => {
  openList(buildHome([buildRow('c1', { name: 'March renewals · d7k3f9' })]));
  const row = screen.getAllByRole('row')[1];
  const link = within(row ?? document.body).getByRole('link', { name: 'March renewals' });
  expect(link.getAttribute('href')).toBe('/campaigns/c1');
  expect(row?.textContent).toContain('61 %27 %');
  expect(row?.textContent).toContain('≈ ');
  expect(row?.textContent).toContain('214 of 300');
  expect(screen.getByRole('status').textContent).toBe('1–1 of 1');
});

test('what needs a person says why, and a launch without a campaign leads to its own page', () => {
  openList(buildHome([buildLaunchRow('l1', { name: 'April' }), buildRow('c1')]));
  expect(
    screen.getByText('Vapi did not say whether this launch of 300 contacts began'),
  ).toBeTruthy();
  expect(screen.getAllByText('Needs attention').length).toBeGreaterThan(0);
  expect(screen.getByRole('link', { name: 'April' }).getAttribute('href')).toBe('/launches/l1');
});

test('no campaigns lead to the first one; no match leads back to all', () => {
  openList(buildHome([]));
  expect(screen.getByText('No campaigns yet')).toBeTruthy();
  for (const link of screen.getAllByRole('link', { name: 'New campaign' })) {
    expect(link.getAttribute('href')).toBe('/campaigns/new');
  }
  cleanup();
  openList(buildHome([buildRow('c1')]), { search: '?q=nothing' });
  expect(screen.getByText('No campaign fits')).toBeTruthy();
});

test('a launch taken back reads undone, and one started on Vapi names nobody', () => {
  const undone = { status: 'ended', endedReason: 'ended-by-user', isUndone: true } as const;
  openList(buildHome([buildRow('c1', { ...undone, launchedBy: null })]));
  expect(screen.getAllByText('Undone').length).toBeGreaterThan(0);
  expect(screen.queryByText('Stopped')).toBeNull();
  expect(screen.getByText('started on Vapi')).toBeTruthy();
});

test('who may only look has no menus and no way to a new campaign', () => {
  openList(buildHome([buildRow('c1')]), { canOperate: false });
  expect(screen.queryByRole('button', { name: /Actions/ })).toBeNull();
  expect(screen.queryByRole('link', { name: 'New campaign' })).toBeNull();
});

test('says when Vapi’s list could not be read to its end', () => {
  openList(buildHome([buildRow('c1')], { isWhole: false }));
  expect(screen.getByText(/older campaigns may be missing/)).toBeTruthy();
});
