import { NextRequest } from 'next/server';
import { describe, expect, it } from 'vitest';
import { gatePage } from './gate-page';

const visit = (
  path: string,
  { cookie, method = 'GET' }: { cookie?: string; method?: string } = {},
) =>
  gatePage(
    new NextRequest(`http://localhost:3000${path}`, {
      method,
      ...(cookie && { headers: { cookie } }),
    }),
  );

describe('the proxy in front of pages', () => {
  it('sends a stranger to sign in, and back afterwards', () => {
    const response = visit('/campaigns/new?draft=1&_rsc=abc');
    expect(response.headers.get('location')).toBe(
      'http://localhost:3000/sign-in?next=%2Fcampaigns%2Fnew%3Fdraft%3D1',
    );
    expect(response.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  });

  it.each(['/sign-in', '/set-up', '/invite/abc', '/reset/abc'])(
    'lets a stranger see %s',
    (path) => {
      expect(visit(path).headers.get('location')).toBeNull();
    },
  );

  it.each(['/sign-in/x', '/invite', '/invite/a/b', '/resets/a'])('does not open %s', (path) => {
    expect(visit(path).headers.get('location')).toContain('/sign-in?next=');
  });

  it('gives each page its own nonce', () => {
    const policies = [1, 2].map(() =>
      visit('/campaigns', { cookie: 'dialboard=x' }).headers.get('content-security-policy'),
    );
    expect(policies[0]).toMatch(/script-src 'nonce-[\w+/=]{40,}' 'strict-dynamic'/);
    expect(policies[0]).not.toBe(policies[1]);
  });
});
