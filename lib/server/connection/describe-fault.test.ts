import { expect, test } from 'vitest';
import { UpstreamError } from '@/lib/server/vapi';
import { describeFault } from './describe-fault';

const NOW = Date.parse('2026-11-24T10:00:00Z');

test.each([
  ['a public key', new UpstreamError('unauthorized', { status: 401 }), 'wrong-key', /private one/],
  [
    'a frozen subscription',
    new UpstreamError('forbidden', { status: 403, messages: ['Subscription is frozen'] }),
    'frozen',
    /Billing/,
  ],
  [
    'V2 that is not enabled',
    new UpstreamError('forbidden', {
      status: 403,
      messages: ['Campaigns V2 is not enabled for your organization'],
    }),
    'not-enabled',
    /does not need it/,
  ],
  ['a restricted key', new UpstreamError('forbidden', { status: 403 }), 'not-allowed', /restrict/],
  ['no such name', new UpstreamError('not-sent', { code: 'ENOTFOUND' }), 'unreachable', /DNS/],
  [
    'nobody listening',
    new UpstreamError('not-sent', { code: 'ECONNREFUSED' }),
    'unreachable',
    /refused/,
  ],
  [
    'a wrong certificate',
    new UpstreamError('not-sent', { code: 'CERT_HAS_EXPIRED' }),
    'unreachable',
    /certificates/,
  ],
  ['silence', new UpstreamError('timeout'), 'no-answer', /firewall/],
  ['a cut', new UpstreamError('reset'), 'no-answer', /firewall/],
  ['a web page', new UpstreamError('bad-reply', { fault: 'html' }), 'unreadable', /VAPI_BASE_URL/],
  ['an error', new UpstreamError('unavailable', { status: 503 }), 'failing', /status\.vapi\.ai/],
])('%s: its own reason, and what to do', (_, error, reason, advice) => {
  const fault = describeFault(error, NOW);
  expect(fault).toMatchObject({ reason, retryAt: null });
  expect(fault.advice).toMatch(advice);
  expect(fault.title).toMatch(/\.$/);
});

test('a rate limit says when to try again', () => {
  const slow = new UpstreamError('rate-limited', { status: 429, retryAfterMs: 90_000 });
  expect(describeFault(slow, NOW)).toMatchObject({
    reason: 'rate-limited',
    retryAt: '2026-11-24T10:01:30.000Z',
  });
});
