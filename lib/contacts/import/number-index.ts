import { isE164 } from '../numbers/number-shape';

/** 4 MB: a hundred thousand numbers never move. */
const FIRST_SLOTS = 1 << 18;

/** Which line holds each number. E.164 has at most 15 digits, so it is kept as a number; the rest as text. */
export type NumberIndex = {
  /** Counts a row with this number. Answers the line that holds it, or 0 and the row holds it from now on. */
  claim(number: string, line: number): number;
  /** Takes a row with this number out; if it held it, nobody does now. */
  release(number: string, line: number): void;
  /** How many numbers stand in more than one row. */
  readonly repeated: number;
};

type Slots = { keys: Float64Array; lines: Uint32Array; copies: Uint32Array };

function makeSlots(count: number): Slots {
  return {
    keys: new Float64Array(count),
    lines: new Uint32Array(count),
    copies: new Uint32Array(count),
  };
}

function findSlot({ keys }: Slots, key: number): number {
  const mask = keys.length - 1;
  const high = Math.floor(key / 0x100000000);
  const mixed = Math.imul((key - high * 0x100000000) ^ high, 0x9e3779b1);
  let slot = (mixed ^ (mixed >>> 15)) & mask;
  while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask;
  return slot;
}

export function createNumberIndex(): NumberIndex {
  let slots = makeSlots(FIRST_SLOTS);
  let used = 0;
  let repeated = 0;
  /** Numbers that are not E.164 get keys below zero. */
  const others = new Map<string, number>();

  function keyOf(number: string): number {
    if (isE164(number)) return Number(number.slice(1));
    const known = others.get(number) ?? -1 - others.size;
    others.set(number, known);
    return known;
  }

  function grow(): void {
    const larger = makeSlots(slots.keys.length * 2);
    slots.keys.forEach((key, from) => {
      if (key === 0) return;
      const to = findSlot(larger, key);
      larger.keys[to] = key;
      larger.lines[to] = slots.lines[from] ?? 0;
      larger.copies[to] = slots.copies[from] ?? 0;
    });
    slots = larger;
  }

  function slotOf(number: string): number {
    const key = keyOf(number);
    const slot = findSlot(slots, key);
    if (slots.keys[slot] === key) return slot;
    if (++used * 2 > slots.keys.length) {
      grow();
      const moved = findSlot(slots, key);
      slots.keys[moved] = key;
      return moved;
    }
    slots.keys[slot] = key;
    return slot;
  }

  return {
    claim(number, line) {
      const slot = slotOf(number);
      const copies = (slots.copies[slot] ?? 0) + 1;
      slots.copies[slot] = copies;
      if (copies === 2) repeated++;
      const holder = slots.lines[slot] ?? 0;
      if (holder === 0) slots.lines[slot] = line;
      return holder;
    },
    release(number, line) {
      const slot = slotOf(number);
      const copies = (slots.copies[slot] ?? 0) - 1;
      slots.copies[slot] = copies;
      if (copies === 1) repeated--;
      if (slots.lines[slot] === line) slots.lines[slot] = 0;
    },
    get repeated() {
      return repeated;
    },
  };
}
