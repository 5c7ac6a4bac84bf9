import { beforeEach, describe, expect, it, vi } from 'vitest';
import { stubServerEnv } from '@/lib/testing/server-env';
import { keepSession } from './keep-session';
import { sessionCookieOf } from './session-cookie';

const request = vi.hoisted(() => ({ headers: new Headers(), set: vi.fn() }));
vi.mock('next/headers', () => ({
  headers: async () => request.headers,
  cookies: async () => ({ set: request.set }),
}));

const OURS = 'https://calls.example.com';
const both = '__Host-dialboard=c.1; other=x; __Host-dialboard-embed=f.2';
const seen = (headers: Record<string, string>) =>
  sessionCookieOf(new Headers({ cookie: both, ...headers }));

beforeEach(() => {
  stubServerEnv({ APP_URL: OURS });
  request.set.mockReset();
});

describe('which session a request belongs to', () => {
  it.each([
    ['a page of the console', { 'x-page-path': '/campaigns' }, 'c.1'],
    ['a page in a frame', { 'x-page-path': '/embed/campaigns?q=1' }, 'f.2'],
    ['a route asked by the console', { referer: `${OURS}/campaigns/1` }, 'c.1'],
    ['a route asked in a frame', { referer: `${OURS}/embed/campaigns/1` }, 'f.2'],
    ['a route asked without a Referer', {}, 'c.1'],
    ['one whose Referer is elsewhere', { referer: 'https://portal.example/embed/x' }, 'c.1'],
    ['one whose Referer is no address', { referer: 'embed' }, 'c.1'],
  ])('%s', (_what, headers, expected) => {
    expect(seen(headers)).toBe(expected);
  });

  it('is no other than the place’s own', () => {
    const console = { cookie: '__Host-dialboard=c.1' };
    const frame = { cookie: '__Host-dialboard-embed=f.2' };
    expect(seen({ ...console, 'x-page-path': '/embed/campaigns' })).toBeNull();
    expect(seen({ ...console, referer: `${OURS}/embed/campaigns` })).toBeNull();
    expect(seen({ ...frame, 'x-page-path': '/campaigns' })).toBeNull();
    expect(seen({ ...frame, referer: `${OURS}/campaigns` })).toBeNull();
    expect(seen(frame)).toBe('f.2');
  });
});

describe('the cookie a sign-in leaves', () => {
  const always = { httpOnly: true, path: '/', secure: true };

  it('in a frame goes across sites, kept apart for each portal', async () => {
    request.headers = new Headers({ 'x-page-path': '/embed/sign-in' });
    await keepSession('t.s');
    const options = { ...always, sameSite: 'none', partitioned: true };
    expect(request.set).toHaveBeenCalledWith(
      '__Host-dialboard-embed',
      't.s',
      expect.objectContaining(options),
    );
  });

  it('in the console stays on its site', async () => {
    request.headers = new Headers({ 'x-page-path': '/sign-in' });
    await keepSession(null);
    const options = { ...always, sameSite: 'lax', maxAge: 0 };
    expect(request.set).toHaveBeenCalledWith(
      '__Host-dialboard',
      '',
      expect.objectContaining(options),
    );
    expect(request.set.mock.calls[0]?.[2]).not.toHaveProperty('partitioned');
  });
});
