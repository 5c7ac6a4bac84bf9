import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { WorkerReply, WorkerRequest } from '@/lib/contacts/import/worker-messages';
import { OPEN_READING, OPEN_SETTINGS } from '@/lib/contacts/import-types';

let replies: WorkerReply[] = [];
const scope: {
  postMessage: (reply: WorkerReply) => void;
  onmessage?: (event: { data: WorkerRequest }) => Promise<void>;
} = { postMessage: (reply) => replies.push(reply) };

beforeAll(async () => {
  vi.stubGlobal('self', scope);
  vi.stubGlobal('fetch', async () => Response.json({ hits: [] }));
  await import('./import-worker');
});
afterAll(() => vi.unstubAllGlobals());

async function ask(request: WorkerRequest): Promise<WorkerReply[]> {
  replies = [];
  await scope.onmessage?.({ data: request });
  return replies;
}

const FREE = OPEN_READING;
const source = new Blob(['number,name\n+12125550123,Ann\n']);

it('answers a first look, then a whole import with its progress', async () => {
  const [looked] = await ask({ id: 1, verb: 'inspect', source, choice: FREE, isThorough: false });
  if (
    looked?.kind !== 'done' ||
    typeof looked.answer === 'string' ||
    !looked.answer ||
    !('preview' in looked.answer)
  )
    throw new Error('no inspection');
  const settings = { ...looked.answer, ...OPEN_SETTINGS, defaultCountry: '' };
  const answers = await ask({ id: 2, verb: 'check', source, settings, fixes: [] });
  expect(new Set(answers.slice(0, -1).map(({ kind }) => kind))).toEqual(new Set(['progress']));
  expect(answers.at(-1)?.kind).toBe('done');
  expect(answers.at(-1)).toMatchObject({
    answer: { accepted: 1, sample: [{ number: '+12125550123', name: 'Ann' }] },
  });
});

it('answers a refusal with its sentence', async () => {
  const zip = new Blob([Uint8Array.from([0x50, 0x4b, 3, 4])]);
  const [reply] = await ask({
    id: 1,
    verb: 'inspect',
    source: zip,
    choice: FREE,
    isThorough: false,
  });
  expect(reply).toMatchObject({ kind: 'refused', message: expect.stringContaining('zip') });
});

it.each([
  [new DOMException('gone', 'NotReadableError'), 'moved or changed after it was chosen'],
  [new TypeError('boom'), 'a fault in this page'],
])('says in words why a file could not be read: %s', async (error, words) => {
  const broken = new Blob(['x']);
  broken.stream = () => {
    throw error;
  };
  const [reply] = await ask({
    id: 1,
    verb: 'inspect',
    source: broken,
    choice: FREE,
    isThorough: false,
  });
  expect(reply).toMatchObject({ kind: 'refused', message: expect.stringContaining(words) });
});
