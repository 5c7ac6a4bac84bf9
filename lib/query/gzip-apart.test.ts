import { expect, it } from 'vitest';
import { gzip } from './gzip';
import { createGzipApart } from './gzip-apart';
import type { GzipReply, GzipRequest } from './gzip-worker';

async function unpack(packed: ArrayBuffer): Promise<string> {
  return new Response(
    new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip')),
  ).text();
}

/** A worker as far as packing needs one: it keeps what it is asked. */
function createFakeWorker() {
  const asked: GzipRequest[] = [];
  const worker = {
    onmessage: null as ((event: { data: GzipReply }) => void) | null,
    onerror: null as (() => void) | null,
    postMessage: (request: GzipRequest) => void asked.push(request),
  };
  return { asked, worker, open: () => worker as unknown as Worker };
}

const text = (from: string) => new TextEncoder().encode(from);

it('answers each body with its own, whatever the order', async () => {
  const { asked, worker, open } = createFakeWorker();
  const pack = createGzipApart(open);
  const packed = [pack(['first']), pack([text('sec'), 'ond'])];
  for (const { id, pieces } of asked.toReversed()) {
    worker.onmessage?.({ data: { id, packed: await gzip(pieces) } });
  }
  expect(await Promise.all(packed.map(async (one) => unpack(await one)))).toEqual([
    'first',
    'second',
  ]);
});

it('packs here what the other thread left behind, and all that follows', async () => {
  const { asked, worker, open } = createFakeWorker();
  const pack = createGzipApart(open);
  const left = pack(['Zoë']);
  worker.onerror?.();
  expect(await unpack(await left)).toBe('Zoë');
  expect(await unpack(await pack(['next']))).toBe('next');
  expect(asked).toHaveLength(1);
});

it('packs here where no other thread can be had', async () => {
  let tries = 0;
  const pack = createGzipApart(() => {
    tries++;
    throw new ReferenceError('Worker is not defined');
  });
  expect(await unpack(await pack(['one']))).toBe('one');
  expect(await unpack(await pack(['two']))).toBe('two');
  expect(tries).toBe(1);
});
