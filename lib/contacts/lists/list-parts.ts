import type { AcceptedRows, Block } from '../import/accepted-rows';
import { MAX_CHUNK_CONTACTS } from '../limits';

/** A part stays below what a request may carry even if gzip gains nothing. */
const MAX_PART_BYTES = 2.5 * 1024 * 1024;

/** One part of a list on its way up: its contacts as pieces of one JSON array. */
export type ListPart = { from: number; count: number; pieces: Uint8Array<ArrayBuffer>[] };

const encoder = new TextEncoder();
const [OPEN, COMMA, CLOSE] = [encoder.encode('['), encoder.encode(','), encoder.encode(']')];

function join(from: number, blocks: Block[]): ListPart {
  const pieces = blocks.flatMap(({ json }, index) => {
    const rows = json.subarray(1, json.length - 1);
    return index === 0 ? [rows] : [COMMA, rows];
  });
  const count = blocks.reduce((sum, { lines }) => sum + lines.length, 0);
  return { from, count, pieces: [OPEN, ...pieces, CLOSE] };
}

/** Blocks to parts of at most 5,000 contacts, in order; the same rows always make the same parts. */
export async function* listParts(accepted: AcceptedRows): AsyncGenerator<ListPart> {
  let from = 0;
  let taken: Block[] = [];
  let count = 0;
  let bytes = 0;
  for await (const block of accepted.blocks()) {
    const isTooMuch =
      count + block.lines.length > MAX_CHUNK_CONTACTS || bytes + block.json.length > MAX_PART_BYTES;
    if (isTooMuch && taken.length > 0) {
      yield join(from, taken);
      from += count;
      taken = [];
      count = 0;
      bytes = 0;
    }
    taken.push(block);
    count += block.lines.length;
    bytes += block.json.length;
  }
  if (taken.length > 0) yield join(from, taken);
}
