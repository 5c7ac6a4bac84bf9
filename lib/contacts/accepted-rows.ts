import type { Contact } from './contact';

const BLOCK_ROWS = 1_000;
const BLOCK_CHARS = 512 * 1024;

/** Accepted contacts in file order, as UTF-8 JSON ready to be sent; `lines` are those of its rows. */
export type Block = { json: Uint8Array<ArrayBuffer>; lines: Uint32Array };

/**
 * Contacts kept as blocks of JSON instead of objects: a million take some 150 MB. Changes are few, and kept
 * beside the blocks by line.
 */
export type AcceptedRows = {
  add(contact: Contact): void;
  /** Replaces the contact of a line, puts one there, or takes it out. */
  change(line: number, contact: Contact | null): void;
  /** Blocks in file order with all changes made; one without changes is handed out as it is kept. */
  blocks(): Generator<Block>;
  /** The first contacts in file order. */
  first(most: number): Contact[];
};

const encoder = new TextEncoder();

function seal(contacts: string[], lines: number[]): Block {
  return { json: encoder.encode(`[${contacts.join(',')}]`), lines: Uint32Array.from(lines) };
}

/** What `seal` wrote of contacts comes back as contacts. */
export function readBlock({ json }: Block): Contact[] {
  return JSON.parse(new TextDecoder().decode(json)) as Contact[];
}

function rebuild(contacts: Contact[]): Block {
  contacts.sort((a, b) => a.line - b.line);
  return seal(
    contacts.map((contact) => JSON.stringify(contact)),
    contacts.map(({ line }) => line),
  );
}

export function createAcceptedRows(): AcceptedRows {
  const sealed: Block[] = [];
  const changes = new Map<number, Contact | null>();
  let open: string[] = [];
  let lines: number[] = [];
  let chars = 0;

  function close(): void {
    if (open.length === 0) return;
    sealed.push(seal(open, lines));
    open = [];
    lines = [];
    chars = 0;
  }

  function change(block: Block, upTo: number, from: number): Block {
    const own = [...changes].filter(([line]) => line > from && line <= upTo);
    if (own.length === 0) return block;
    const kept = readBlock(block).filter(({ line }) => !changes.has(line));
    return rebuild([...kept, ...own.flatMap(([, contact]) => contact ?? [])]);
  }

  function* blocks(): Generator<Block> {
    close();
    let from = 0;
    const all = sealed.length > 0 ? sealed : [seal([], [])];
    for (const [index, block] of all.entries()) {
      const isLast = index === all.length - 1;
      const upTo = isLast ? Number.POSITIVE_INFINITY : (block.lines.at(-1) ?? 0);
      const changed = changes.size === 0 ? block : change(block, upTo, from);
      if (changed.lines.length > 0) yield changed;
      from = upTo;
    }
  }

  return {
    add(contact) {
      const json = JSON.stringify(contact);
      open.push(json);
      lines.push(contact.line);
      chars += json.length;
      if (open.length >= BLOCK_ROWS || chars >= BLOCK_CHARS) close();
    },
    change: (line, contact) => {
      changes.set(line, contact);
    },
    blocks,
    first(most) {
      const found: Contact[] = [];
      for (const block of blocks()) {
        found.push(...readBlock(block).slice(0, most - found.length));
        if (found.length >= most) break;
      }
      return found;
    },
  };
}
