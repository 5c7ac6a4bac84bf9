import { expect, test, vi } from 'vitest';
import { pageHeaders } from './page-headers';

vi.mock('next/headers', () => ({
  headers: async () => new Headers({ cookie: 'dialboard=old', 'x-page-path': '/settings/account' }),
  cookies: async () => ({ toString: () => 'dialboard=new' }),
}));

test('a page drawn after an action changed the session sees the new one', async () => {
  const headers = await pageHeaders();
  expect(headers.get('cookie')).toBe('dialboard=new');
  expect(headers.get('x-page-path')).toBe('/settings/account');
});
