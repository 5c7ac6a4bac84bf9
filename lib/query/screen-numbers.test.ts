import { afterEach, expect, it, vi } from 'vitest';
import { gzip } from './gzip';
import { createScreening } from './screen-numbers';

afterEach(() => vi.unstubAllGlobals());

const settings = { calledWithinDays: 30, numberRule: 'e164', defaultCountry: 'US' } as const;
const sending = () => ({ signal: new AbortController().signal, wait: async () => {}, pack: gzip });

async function unpack(body: BodyInit | null | undefined): Promise<unknown> {
  const stream = new Response(body).body?.pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream ?? null).json();
}

it('asks for numbers and days, gzipped, and hands on who is named', async () => {
  const asked: unknown[] = [];
  const hits = [{ index: 1, code: 'called-lately', reason: 'Called on 2026-11-02.' }];
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    asked.push([url, new Headers(init.headers).get('x-content-encoding'), await unpack(init.body)]);
    return Response.json({ hits });
  });
  const numbers = ['+12125550123', '+12125550124'];
  expect(await createScreening(settings, sending())(numbers)).toEqual(hits);
  expect(asked).toEqual([['/api/contacts/screen', 'gzip', { numbers, calledWithinDays: 30 }]]);
});

it('says where trunk numbers are read, so that the public number behind one is found', async () => {
  const asked: unknown[] = [];
  vi.stubGlobal('fetch', async (_: string, init: RequestInit) => {
    asked.push(await unpack(init.body));
    return Response.json({ hits: [] });
  });
  await createScreening({ ...settings, numberRule: 'any' }, sending())(['02125550123']);
  expect(asked).toEqual([{ numbers: ['02125550123'], calledWithinDays: 30, country: 'US' }]);
});

it.each([
  ['does not answer', () => Promise.reject(new TypeError('fetch failed')), 'does not answer'],
  ['fails', async () => new Response('no', { status: 500 }), 'answered 500'],
  ['answers something else', async () => Response.json({ hits: 'none' }), 'unreadable'],
  [
    'refuses',
    async () => Response.json({ failure: { message: 'Sign in again.' } }, { status: 401 }),
    'Sign in again.',
  ],
])('lets nobody through unscreened when the server %s', async (_, answer, words) => {
  vi.stubGlobal('fetch', answer);
  const screening = createScreening(settings, sending())(['+12125550123']);
  await expect(screening).rejects.toThrow(words);
  await expect(screening).rejects.toThrow('Nobody is imported without a look');
});
