import { afterEach, expect, it, vi } from 'vitest';
import { chunkSizeFor } from '@/lib/contacts/chunk-size';
import { type Contact, UNSEEN_NUMBERS } from '@/lib/contacts/contact';
import { UploadFailure } from './send-request';
import { createUpload } from './upload-contacts';

const LIST_ID = '7f6b6a3e-5f0e-4d0e-9d2b-0a1b2c3d4e5f';
const contact: Contact = { number: '+12125550123', variables: {}, line: 2 };
const report = {
  ...{ rowsIn: 1, accepted: 1, rejected: 0, duplicates: 0, blankRows: 0, warned: 0 },
  ...{
    withoutCountry: 0,
    beyondLimit: 0,
    ...{ suppressed: 0, fixedCells: 0, reasons: [], types: [], zones: [], sample: [] },
    ...{ unknownZone: 1, splitZone: 0, duplicateNumbers: 0 },
    columns: [],
    countries: [],
  },
};
const facts = {
  ...{ listId: LIST_ID, revision: 1, name: 'x', hash: 'h', count: 1, named: 0 },
  ...{ columns: [], countries: [], sample: null, ...UNSEEN_NUMBERS },
};

afterEach(() => vi.unstubAllGlobals());

function serve(answers: (() => Response)[]) {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url.replace(`/api/contacts/lists/${LIST_ID}`, ''));
    const next = answers.shift();
    if (!next) throw new TypeError('fetch failed');
    return next();
  });
  return asked;
}

const opened = () => Response.json({ listId: LIST_ID, revision: 1 }, { status: 201 });
const stored = () => new Response(null, { status: 204 });
const finished = () => Response.json(facts);
const busy = () => new Response('busy', { status: 503 });
const cut = (): Response => {
  throw new TypeError('fetch failed');
};

function start() {
  const waits: number[] = [];
  const upload = createUpload({
    imported: { report, contacts: [contact] },
    list: { name: 'x', source: 'file x', tags: [] },
    wait: async (ms) => {
      waits.push(ms);
    },
  });
  const run = () => upload.run({ signal: new AbortController().signal, onProgress: () => {} });
  return { run, waits };
}

it('sends a part again when the server is busy or the line breaks', async () => {
  const asked = serve([opened, busy, cut, stored, finished]);
  const { run, waits } = start();
  expect(await run()).toEqual(facts);
  expect(asked.slice(1)).toEqual(['/1/parts/0', '/1/parts/0', '/1/parts/0', '/1/finish']);
  expect(waits).toEqual([1_000, 3_000]);
});

it('gives up after three tries, and goes on at that part when it is run again', async () => {
  const answers = [opened, busy, busy, busy];
  const asked = serve(answers);
  const { run } = start();
  await expect(run()).rejects.toThrow(/answered 503/);
  answers.push(stored, finished);
  expect(await run()).toEqual(facts);
  expect(asked.filter((url) => url.endsWith('lists'))).toHaveLength(1);
});

it('opens a new list when the old one is gone', async () => {
  const gone = () => Response.json({ failure: { message: 'Gone.' } }, { status: 404 });
  const asked = serve([opened, gone, opened, stored, finished]);
  const { run } = start();
  await expect(run()).rejects.toThrow(new UploadFailure('Gone.', 404));
  expect(await run()).toEqual(facts);
  expect(asked.filter((url) => url.endsWith('lists'))).toHaveLength(2);
});

it('says so when the answer is not what it should be', async () => {
  serve([() => new Response('<html>', { status: 200 })]);
  await expect(start().run()).rejects.toThrow('unreadable');
});

it('makes parts small enough for the largest contact', () => {
  expect(chunkSizeFor([contact])).toBe(2_000);
  const large = { ...contact, variables: { note: 'x'.repeat(90_000) } };
  expect(chunkSizeFor([contact, large]) * 90_000).toBeLessThan(3 * 1024 * 1024);
});
