// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { findCurrent, NavLinks } from './nav-links';

vi.mock('next/navigation', () => ({ usePathname: () => '/campaigns' }));
afterEach(cleanup);

test.each([
  ['/campaigns', '/campaigns'],
  ['/campaigns/7f3a', '/campaigns'],
  ['/campaigns/new', '/campaigns/new'],
  ['/launches/abc', '/campaigns'],
  ['/contacts/7f3a', '/contacts'],
  ['/settings/people', '/settings'],
  ['/elsewhere', null],
])('on %s the current place is %s', (path, expected) => {
  expect(findCurrent(path)).toBe(expected);
});

test('who may only look is not offered a new campaign', () => {
  render(<NavLinks canOperate={false} />);
  const names = screen.getAllByRole('link').map((link) => link.textContent);
  expect(names).toEqual(['Campaigns', 'Contacts', 'Settings']);
});
