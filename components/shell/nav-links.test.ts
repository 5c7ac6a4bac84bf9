import { expect, test } from 'vitest';
import { findCurrent } from './nav-links';

test.each([
  ['/campaigns', '/campaigns'],
  ['/campaigns/7f3a', '/campaigns'],
  ['/campaigns/new', '/campaigns/new'],
  ['/launches/abc', '/campaigns'],
  ['/settings/people', '/settings'],
  ['/elsewhere', null],
])('on %s the current place is %s', (path, expected) => {
  expect(findCurrent(path)).toBe(expected);
});
