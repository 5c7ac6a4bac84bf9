import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { WorkerReply, WorkerRequest } from './worker-messages';

let replies: WorkerReply[] = [];
const scope: {
  postMessage: (reply: WorkerReply) => void;
  onmessage?: (event: { data: WorkerRequest }) => Promise<void>;
} = { postMessage: (reply) => replies.push(reply) };

beforeAll(async () => {
  vi.stubGlobal('self', scope);
  await import('./import-worker');
});
afterAll(() => vi.unstubAllGlobals());

async function ask(request: WorkerRequest): Promise<WorkerReply[]> {
  replies = [];
  await scope.onmessage?.({ data: request });
  return replies;
}

const FREE = { encoding: null, delimiter: null, hasHeader: null };
const source = new Blob(['number,name\n+12125550123,Ann\n']);

it('answers a first look, then a whole import with its progress', async () => {
  const [looked] = await ask({ kind: 'inspect', source, choice: FREE });
  if (looked?.kind !== 'inspected') throw new Error('no inspection');
  const settings = { ...looked.inspection, defaultCountry: '' };
  const answers = await ask({ kind: 'import', source, settings });
  expect(answers.map(({ kind }) => kind)).toEqual(['progress', 'progress', 'progress', 'imported']);
  expect(answers.at(-1)).toMatchObject({
    imported: { contacts: [{ number: '+12125550123', name: 'Ann' }] },
  });
});

it('answers a refusal with its sentence', async () => {
  const zip = new Blob([Uint8Array.from([0x50, 0x4b, 3, 4])]);
  const [reply] = await ask({ kind: 'inspect', source: zip, choice: FREE });
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
  const [reply] = await ask({ kind: 'inspect', source: broken, choice: FREE });
  expect(reply).toMatchObject({ kind: 'refused', message: expect.stringContaining(words) });
});
