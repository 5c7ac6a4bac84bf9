import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { OPEN_READING, OPEN_SETTINGS } from '../import-types';
import { importAll } from '../testing/import-all';
import { createImportDesk } from './import-desk';
import { importSource } from './import-source';
import { inspectSource } from './inspect-source';

const MB = 1024 * 1024;
const PIECE = 64 * 1024;
/** As far as a file is looked at before its columns are shown. */
const FIRST_LOOK = MB;
const zeros = () => new Uint8Array(PIECE);
const letters = () => new Uint8Array(PIECE).fill(120);
const HEAD = new TextEncoder().encode('number,name\n+12125550123,Ann\n');

type Made = { bytes: number; head?: Uint8Array<ArrayBuffer>; piece: () => Uint8Array<ArrayBuffer> };

/** A file whose bytes are made as they are read, and counted. */
function makeFile({ bytes, head = new Uint8Array(), piece }: Made) {
  const read = { bytes: 0 };
  const file = new File([], 'people.csv');
  Object.defineProperty(file, 'size', { value: bytes });
  const open = (from: number, to: number) => {
    let at = from;
    return new ReadableStream<Uint8Array<ArrayBuffer>>({
      pull(controller) {
        if (at >= to) return controller.close();
        const next = at < head.length ? head.slice(at) : piece();
        const chunk = next.subarray(0, to - at);
        at += chunk.length;
        read.bytes += chunk.length;
        controller.enqueue(chunk);
      },
    });
  };
  file.stream = () => open(0, bytes);
  file.slice = (from = 0, to = bytes) => {
    const part = new Blob([]);
    Object.defineProperty(part, 'size', { value: to - from });
    part.stream = () => open(from, to);
    part.arrayBuffer = () => new Response(part.stream()).arrayBuffer();
    return part;
  };
  return { file, read };
}

async function importFile(file: File) {
  const inspection = await inspectSource(file, OPEN_READING, { most: FIRST_LOOK });
  return importAll(file, { ...inspection, ...OPEN_SETTINGS, defaultCountry: 'US' });
}

describe('of a file too large or too strange little is read before it is refused', () => {
  it.each([
    ['1 GB of zeros', { bytes: 1024 * MB, piece: zeros }, /has 1024 MB; at most 200 MB/, 0],
    ['200 MB of zeros', { bytes: 200 * MB, piece: zeros }, /binary data/, 2 * MB],
    ['one line of 200 MB', { bytes: 200 * MB, piece: letters }, /No row ends/, 2 * MB],
    [
      'one line of 50 MB behind good rows',
      { bytes: 50 * MB, head: HEAD, piece: letters },
      /Line 3 is longer than 1 MB/,
      5 * MB,
    ],
  ])('%s', async (_, made, words, most) => {
    const { file, read } = makeFile(made);
    await expect(importFile(file)).rejects.toThrow(words);
    expect(read.bytes).toBeLessThanOrEqual(most + PIECE);
  });

  it('200 MB of zeros behind good rows', async () => {
    const { file, read } = makeFile({ bytes: 200 * MB, head: HEAD, piece: zeros });
    await expect(importFile(file)).rejects.toThrow(/binary data|longer than 1 MB/);
    expect(read.bytes).toBeLessThan(4 * MB);
  });
});

/** What is held once everything that is no longer needed is gone, in MB. */
function heldMegabytes(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / MB;
}

it.runIf(process.env.LONG_TESTS === '1')(
  'a million rows of one number are kept in less than 100 bytes each',
  async () => {
    const rows = 1_000_000;
    const row = new TextEncoder().encode('+12125550123,Ann\n');
    const piece = new Uint8Array(row.length * 1_000);
    for (let at = 0; at < piece.length; at += row.length) piece.set(row, at);
    const bytes = row.length * rows;
    const { file } = makeFile({ bytes, piece: () => piece });
    const inspection = await inspectSource(file, OPEN_READING, { most: FIRST_LOOK });
    const settings = { ...inspection, ...OPEN_SETTINGS, defaultCountry: 'US' };
    const before = heldMegabytes();
    const imported = await importSource(file, settings);
    const desk = await createImportDesk(imported, { screen: null, fixedCells: 0 });
    const after = heldMegabytes();
    const sums = { rowsIn: rows, accepted: 1, duplicates: rows - 1, duplicateNumbers: 1 };
    expect(await desk.report()).toMatchObject(sums);
    expect(after - before).toBeLessThan(95);
  },
  300_000,
);
