import { beforeEach, describe, expect, it } from 'vitest';
import { stubServerEnv } from '@/lib/testing/server-env';
import { clientIp } from './client-ip';

const from = (forwarded: string) => clientIp(new Headers({ 'x-forwarded-for': forwarded }));

describe('the address of a client', () => {
  beforeEach(() => stubServerEnv());

  it('is not taken from a header unless the settings say who writes it', () => {
    expect(from('203.0.113.7')).toBeNull();
    expect(clientIp(new Headers({ 'x-vercel-forwarded-for': '203.0.113.7' }))).toBeNull();
    expect(clientIp(new Headers({ 'x-real-ip': '203.0.113.7' }))).toBeNull();
  });

  it('behind one proxy is what that proxy wrote, whatever the client put before it', () => {
    stubServerEnv({ TRUSTED_PROXY_HOPS: '1' });
    expect(from('198.51.100.1')).toBe('198.51.100.1');
    expect(from('203.0.113.7, 10.9.8.7, 198.51.100.1')).toBe('198.51.100.1');
    expect(from('203.0.113.7, 2001:db8::1')).toBe('2001:db8::1');
  });

  it('behind two is the second from the right, and unknown where one is missing', () => {
    stubServerEnv({ TRUSTED_PROXY_HOPS: '2' });
    expect(from('203.0.113.7, 198.51.100.1, 10.0.0.2')).toBe('198.51.100.1');
    expect(from('198.51.100.1')).toBeNull();
  });

  it.each(['', 'unknown', '198.51.100.1:443', '<script>', ','])('is unknown for %j', (written) => {
    stubServerEnv({ TRUSTED_PROXY_HOPS: '1' });
    expect(from(written)).toBeNull();
  });

  it('on Vercel is what Vercel says', () => {
    stubServerEnv({ VERCEL: '1', TRUSTED_PROXY_HOPS: '1', DATABASE_URL: 'postgres://x/y' });
    const headers = { 'x-vercel-forwarded-for': '203.0.113.7', 'x-forwarded-for': '10.0.0.1' };
    expect(clientIp(new Headers(headers))).toBe('203.0.113.7');
  });
});
