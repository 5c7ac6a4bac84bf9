import { afterEach, expect, it, vi } from 'vitest';
import { importDoNotCall } from './do-not-call';

afterEach(() => vi.unstubAllGlobals());

const rows = Array.from({ length: 45_000 }, (_, n) => ({
  line: n + 1,
  text: `+1212${5_550_000 + n}`,
}));
const input = { rows, country: '', reason: 'Register', note: 'a.csv', source: 'file' } as const;

async function unpack(body: BodyInit | null | undefined) {
  const stream = new Response(body).body?.pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream ?? null).json();
}

function answerWith(answer: (n: number) => Response) {
  const parts: { rows: unknown[]; since: number | null; isLast: boolean }[] = [];
  vi.stubGlobal('fetch', async (_: string, init: RequestInit) => {
    parts.push(await unpack(init.body));
    return answer(parts.length);
  });
  return parts;
}

const report = (added: number) => ({
  ...{ rows: added + 1, added, present: 0, repeated: 0, unreadable: 1 },
  lines: [{ line: added, text: 'x', reason: 'None.' }],
});

it('sends a large import in parts that know of the first, and adds up what became of them', async () => {
  const parts = answerWith((n) =>
    Response.json({ report: report(n), since: 7, campaigns: [], pending: n === 3 ? 2 : 0 }),
  );
  const told: number[] = [];
  const result = await importDoNotCall(input, (sent) => told.push(sent));
  expect(parts.map(({ rows: sent, since, isLast }) => [sent.length, since, isLast])).toEqual([
    [20_000, null, false],
    [20_000, 7, false],
    [5_000, 7, true],
  ]);
  expect(told).toEqual([20_000, 40_000, 45_000]);
  expect(result).toMatchObject({
    ok: true,
    value: { report: { rows: 9, added: 6, unreadable: 3 }, pending: 2 },
  });
});

it('says what is on the list when a part is refused', async () => {
  const failure = { code: 'unavailable', message: 'The database does not answer.', requestId: 'r' };
  answerWith((n) =>
    n === 1
      ? Response.json({ report: report(1), since: 7, campaigns: [], pending: 0 })
      : Response.json({ failure }, { status: 503 }),
  );
  const result = await importDoNotCall(input);
  expect(result.ok ? '' : result.failure.message).toBe(
    'The first 20,000 rows are on the list, the others are not: The database does not answer. Import it again; those are passed over then.',
  );
});
