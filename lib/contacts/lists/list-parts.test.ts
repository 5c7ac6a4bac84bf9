import { expect, it } from 'vitest';
import type { Contact } from '../contact';
import { createAcceptedRows } from '../import/accepted-rows';
import { MAX_CHUNK_BYTES, MAX_CHUNK_CONTACTS } from '../limits';
import { listParts } from './list-parts';

const contact = (n: number, chars = 1): Contact => ({
  number: `+1212${2_000_000 + n}`,
  variables: { note: 'ü'.repeat(chars) },
  line: n + 2,
});

async function partsOf(contacts: Contact[]) {
  const accepted = createAcceptedRows();
  for (const one of contacts) accepted.add(one);
  const parts = [];
  for await (const part of listParts(accepted)) {
    const text = await new Blob(part.pieces).text();
    parts.push({ ...part, bytes: text.length, contacts: JSON.parse(text) as Contact[] });
  }
  return parts;
}

it.each([
  ['many small contacts', 12_345, 1],
  ['a few large contacts', 120, 90_000],
  ['one contact', 1, 1],
])('%s come whole and in order, in parts that a request carries', async (_, count, chars) => {
  const all = Array.from({ length: count }, (_, n) => contact(n, chars));
  const parts = await partsOf(all);
  expect(parts.flatMap(({ contacts }) => contacts)).toEqual(all);
  let from = 0;
  for (const part of parts) {
    expect(part).toMatchObject({ from, count: part.contacts.length });
    expect(part.count).toBeLessThanOrEqual(MAX_CHUNK_CONTACTS);
    expect(part.pieces.reduce((sum, piece) => sum + piece.length, 0)).toBeLessThan(MAX_CHUNK_BYTES);
    from += part.count;
  }
});

it('packs what is beyond the first 150,000, and gives it back', async () => {
  const accepted = createAcceptedRows();
  const count = 156_000;
  for (let n = 0; n < count; n++) accepted.add(contact(n));
  accepted.change(155_000, null);
  accepted.change(count + 10, contact(count + 8));
  let rows = 0;
  let last: number | undefined;
  for await (const block of accepted.blocks()) {
    rows += block.lines.length;
    last = block.lines.at(-1);
    expect(block.lines).not.toContain(155_000);
  }
  expect([rows, last]).toEqual([count, count + 10]);
  expect((await accepted.first(2)).map(({ line }) => line)).toEqual([2, 3]);
});
