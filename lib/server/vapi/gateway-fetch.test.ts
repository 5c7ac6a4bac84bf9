import { expect, test, vi } from 'vitest';
import { createGatewayFetch } from './gateway-fetch';
import { GATEWAY_LIMITS } from './limits';

function gateway(baseUrl: string) {
  const fetch = vi.fn<typeof globalThis.fetch>(async () => Response.json({ id: 'c1' }));
  const options = { baseUrl, limits: GATEWAY_LIMITS, now: () => 0, fetch };
  return { fetch, open: createGatewayFetch(options) };
}

test.each([
  'https://api.vapi.ai.evil.test/campaign',
  'http://api.vapi.ai/campaign',
  'https://api.vapi.ai:8443/campaign',
  'https://api.vapi.ai@evil.test/campaign',
  'file:///etc/passwd',
])('%s is not called', async (url) => {
  const { fetch, open } = gateway('https://api.vapi.ai');
  await expect(open(url)).rejects.toMatchObject({ kind: 'not-sent', fault: 'other-origin' });
  expect(fetch).not.toHaveBeenCalled();
});

test('a base with a path holds calls inside that path', async () => {
  const { fetch, open } = gateway('http://127.0.0.1:4010/vapi');
  expect(await (await open('http://127.0.0.1:4010/vapi/campaign/c1')).json()).toEqual({ id: 'c1' });
  await expect(open('http://127.0.0.1:4010/__sandbox/faults')).rejects.toMatchObject({
    fault: 'other-origin',
  });
  expect(fetch).toHaveBeenCalledTimes(1);
});

test('redirects stay unfollowed and nothing is answered from a cache', async () => {
  const { fetch, open } = gateway('https://api.vapi.ai');
  await open('https://api.vapi.ai/campaign', { method: 'POST', body: '{}' });
  expect(fetch.mock.calls[0]?.[1]).toMatchObject({
    method: 'POST',
    body: '{}',
    redirect: 'manual',
    cache: 'no-store',
  });
});

test('JSON may say so in its own way', async () => {
  const { fetch, open } = gateway('https://api.vapi.ai');
  const type = { 'content-type': 'application/problem+json; charset=utf-8' };
  fetch.mockResolvedValueOnce(new Response('{"id":"c1"}', { headers: type }));
  expect(await (await open('https://api.vapi.ai/campaign')).json()).toEqual({ id: 'c1' });
});
