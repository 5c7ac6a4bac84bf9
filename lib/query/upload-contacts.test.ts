import { afterEach, expect, it, vi } from 'vitest';
import { type Contact, UNSEEN_NUMBERS } from '@/lib/contacts/contact';
import { createAcceptedRows } from '@/lib/contacts/import/accepted-rows';
import { NewList } from '@/lib/contacts/lists/list-upload';
import { UploadFailure } from './send-request';
import { uploadContacts } from './upload-contacts';

const LIST_ID = '7f6b6a3e-5f0e-4d0e-9d2b-0a1b2c3d4e5f';
const COUNT = 7_005;
const contactAt = (n: number): Contact => ({
  number: `+1212${5_550_000 + n}`,
  variables: { note: `n ${n}` },
  line: n + 2,
});
const facts = {
  ...UNSEEN_NUMBERS,
  ...{ listId: LIST_ID, revision: 1, name: 'x', hash: 'h', count: COUNT, named: 0 },
  ...{ columns: [], countries: [], sample: null },
};
const list = NewList.parse({
  ...{ name: 'x', source: 'file x', rowsIn: COUNT, accepted: COUNT, rejected: 0, duplicates: 0 },
  columns: ['note'],
});

type Asked = { path: string; body: unknown };
type Answer = () => Response;
const busy: Answer = () => new Response('busy', { status: 503 });
const cut: Answer = () => {
  throw new TypeError('fetch failed');
};

async function unpack(body: BodyInit): Promise<unknown> {
  const stream = new Response(body).body?.pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream ?? null).json();
}

/** Answers as the server does; `faults` are given once each, to requests for that path. */
function serve(faults: [path: string, answer: Answer][] = [], stored: object[] = []) {
  const asked: Asked[] = [];
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    const path = url.replace(`/api/contacts/lists/${LIST_ID}/1`, '');
    const body = init.body instanceof ArrayBuffer ? await unpack(init.body) : null;
    asked.push({ path, body });
    const at = faults.findIndex(([of]) => of === path);
    if (at >= 0) return faults.splice(at, 1)[0]?.[1]();
    if (path === '/finish') return Response.json(facts);
    if (path.startsWith('/parts')) return new Response(null, { status: 204 });
    const opened = { listId: LIST_ID, revision: 1, isResumed: stored.length > 0, parts: stored };
    return Response.json(opened, { status: 201 });
  });
  return asked;
}
afterEach(() => vi.unstubAllGlobals());

function start() {
  const accepted = createAcceptedRows();
  for (let n = 0; n < COUNT; n++) accepted.add(contactAt(n));
  const waits: number[] = [];
  const sent: number[] = [];
  const wait = async (ms: number) => {
    waits.push(ms);
  };
  const work = {
    signal: new AbortController().signal,
    onProgress: (progress: { sent: number }) => sent.push(progress.sent),
  };
  return { run: () => uploadContacts({ list, accepted, wait }, work), waits, sent };
}
const pathsOf = (asked: Asked[]) => asked.map(({ path }) => path);

it('sends every contact once, in parts of at most 5,000', async () => {
  const asked = serve();
  const { run, sent } = start();
  expect(await run()).toEqual(facts);
  // The parts are under way together.
  const paths = pathsOf(asked);
  expect([paths[0], ...paths.slice(1, 3).sort(), paths[3]]).toEqual([
    ...['/api/contacts/lists', '/parts/0', '/parts/5000', '/finish'],
  ]);
  const bodies = asked.flatMap(({ body }) => (body as Contact[] | null) ?? []);
  expect(bodies.sort((a, b) => a.line - b.line)).toEqual(
    Array.from({ length: COUNT }, (_, n) => contactAt(n)),
  );
  expect(sent.at(-1)).toBe(COUNT);
});

it('sends a part again when the server is busy or the line breaks', async () => {
  const asked = serve([
    ['/parts/0', busy],
    ['/parts/0', cut],
  ]);
  const { run, waits } = start();
  expect(await run()).toEqual(facts);
  expect(pathsOf(asked).filter((path) => path === '/parts/0')).toHaveLength(3);
  expect(waits).toEqual([1_000, 3_000]);
});

it('gives up after three tries, and sends only what is missing when it is run again', async () => {
  serve([
    ['/parts/5000', busy],
    ['/parts/5000', busy],
    ['/parts/5000', busy],
  ]);
  const { run } = start();
  await expect(run()).rejects.toThrow(/answered 503/);
  const asked = serve([], [{ from: 0, count: 5_000 }]);
  expect(await run()).toEqual(facts);
  expect(pathsOf(asked)).toEqual(['/api/contacts/lists', '/parts/5000', '/finish']);
});

it('tells what the server refused, with its status', async () => {
  const gone = () => Response.json({ failure: { message: 'Gone.' } }, { status: 404 });
  serve([['/parts/0', gone]]);
  await expect(start().run()).rejects.toThrow(new UploadFailure('Gone.', 404));
});

it('says so when the answer is not what it should be', async () => {
  serve([['/api/contacts/lists', () => new Response('<html>', { status: 200 })]]);
  await expect(start().run()).rejects.toThrow('unreadable');
});
