import type { Contact } from '../contact';

const BLOCK_ROWS = 1_000;
const BLOCK_CHARS = 512 * 1024;
/** Contacts written at once: one by one costs half as much again. */
const WRITTEN_AT_ONCE = 100;

/** Blocks of a list up to which they are kept as they are: packing would hold its report up. */
const MOST_PLAIN = 150;
/** Blocks packed for each that comes once there are more: soon all are. */
const PACKED_AT_ONCE = 2;
/** Blocks that wait to be packed before reading waits for them. */
const MOST_WAITING = 4;

/** Accepted contacts in file order, as UTF-8 JSON ready to be sent; `lines` are those of its rows. */
export type Block = { json: Uint8Array<ArrayBuffer>; lines: Uint32Array };

/** Text is encoded when it is asked for: not while a report is waited for. */
type Kept = { json: string | { packed: Uint8Array<ArrayBuffer> }; lines: Uint32Array };

/**
 * Contacts kept as blocks of JSON instead of objects, those of more than 150,000 as gzip of it: a million take
 * some 60 MB. Changes are few, and kept beside the blocks by line.
 */
export type AcceptedRows = {
  add(contact: Contact): void;
  /** Replaces the contact of a line, puts one there, or takes it out. */
  change(line: number, contact: Contact | null): void;
  /** Undefined while more may come at once; else resolves when they may. */
  room(): Promise<void> | undefined;
  /** Blocks in file order with all changes made. */
  blocks(): AsyncGenerator<Block>;
  /** The first contacts in file order. */
  first(most: number): Promise<Contact[]>;
};

const encoder = new TextEncoder();

function keep(contacts: string[], lines: number[]): Kept {
  return { json: `[${contacts.join(',')}]`, lines: Uint32Array.from(lines) };
}

export function readBlock({ json }: Block): Contact[] {
  return JSON.parse(new TextDecoder().decode(json)) as Contact[];
}

function rebuild(contacts: Contact[]): Block {
  contacts.sort((a, b) => a.line - b.line);
  const json = encoder.encode(JSON.stringify(contacts));
  return { json, lines: Uint32Array.from(contacts, ({ line }) => line) };
}

async function through(bytes: Uint8Array<ArrayBuffer>, work: TransformStream) {
  const out = new Response(work.readable).arrayBuffer();
  const writer = work.writable.getWriter();
  await writer.write(bytes);
  await writer.close();
  return new Uint8Array(await out);
}

async function open({ json, lines }: Kept): Promise<Block> {
  if (typeof json === 'string') return { json: encoder.encode(json), lines };
  return { json: await through(json.packed, new DecompressionStream('gzip')), lines };
}

function changeBlock(block: Block, own: [number, Contact | null][]): Block {
  if (own.length === 0) return block;
  const gone = new Set(own.map(([line]) => line));
  const left = readBlock(block).filter(({ line }) => !gone.has(line));
  return rebuild([...left, ...own.flatMap(([, contact]) => contact ?? [])]);
}

export function createAcceptedRows(): AcceptedRows {
  const kept: Kept[] = [];
  const changes = new Map<number, Contact | null>();
  let waiting: Promise<void>[] = [];
  /** Blocks so far, from the first, that are packed or wait for it. */
  let packed = 0;
  let unwritten: Contact[] = [];
  let texts: string[] = [];
  let lines: number[] = [];
  let chars = 0;

  async function pack(block: Kept): Promise<void> {
    const { json } = await open(block);
    block.json = { packed: await through(json, new CompressionStream('gzip')) };
  }

  function packSome(): void {
    const next = kept.slice(packed, packed + PACKED_AT_ONCE);
    packed += next.length;
    waiting.push(...next.map(pack));
  }

  /** Large contacts are written a few at a time, so that no block outgrows a part. */
  function write(contacts: Contact[]): void {
    const json = JSON.stringify(contacts);
    const half = contacts.length >> 1;
    if (json.length > BLOCK_CHARS && half > 0) {
      write(contacts.slice(0, half));
      write(contacts.slice(half));
      return;
    }
    texts.push(json.slice(1, -1));
    for (const { line } of contacts) lines.push(line);
    chars += json.length;
    if (lines.length >= BLOCK_ROWS || chars >= BLOCK_CHARS) seal();
  }

  function close(): void {
    if (unwritten.length > 0) write(unwritten);
    unwritten = [];
    seal();
  }

  function seal(): void {
    if (texts.length === 0) return;
    const block = keep(texts, lines);
    kept.push(block);
    if (kept.length > MOST_PLAIN) packSome();
    texts = [];
    lines = [];
    chars = 0;
  }

  async function* blocks(): AsyncGenerator<Block> {
    close();
    await Promise.all(waiting);
    const sorted = [...changes].sort(([a], [b]) => a - b);
    const all = kept.length > 0 ? kept : [keep([], [])];
    let next = 0;
    for (const [index, one] of all.entries()) {
      const isLast = index === all.length - 1;
      const upTo = isLast ? Number.POSITIVE_INFINITY : (one.lines.at(-1) ?? 0);
      const from = next;
      while ((sorted[next]?.[0] ?? Number.POSITIVE_INFINITY) <= upTo && next < sorted.length)
        next++;
      const block = await open(one);
      const changed = changeBlock(block, sorted.slice(from, next));
      if (changed.lines.length > 0) yield changed;
    }
  }

  return {
    add(contact) {
      unwritten.push(contact);
      if (unwritten.length < WRITTEN_AT_ONCE) return;
      write(unwritten);
      unwritten = [];
    },
    change: (line, contact) => {
      changes.set(line, contact);
    },
    room() {
      if (waiting.length < MOST_WAITING) return undefined;
      const all = Promise.all(waiting);
      waiting = [];
      return all.then(() => {});
    },
    blocks,
    async first(most) {
      const found: Contact[] = [];
      for await (const block of blocks()) {
        found.push(...readBlock(block).slice(0, most - found.length));
        if (found.length >= most) break;
      }
      return found;
    },
  };
}
