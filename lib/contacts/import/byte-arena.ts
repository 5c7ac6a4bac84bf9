const CHUNK = 4 * 1024 * 1024;
/** UTF-8 takes at most three bytes for a UTF-16 unit. */
const WORST = 3;

/** Texts packed as UTF-8 into large pieces: a million of them are a few arrays, not a million objects. */
export type ByteArena = {
  /** Keeps a text, and says where. Texts of up to 4 MB as UTF-8; well-formed or not, it comes back with U+FFFD at worst. */
  add(text: string): number;
  read(address: number): string;
  readonly bytes: number;
};

export function createByteArena(): ByteArena {
  const encoder = new TextEncoder();
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const chunks: Uint8Array[] = [];
  let used = CHUNK;

  function room(bytes: number): Uint8Array {
    const last = chunks.at(-1);
    if (last && used + bytes <= last.length) return last;
    const fresh = new Uint8Array(Math.max(CHUNK, bytes));
    chunks.push(fresh);
    used = 0;
    return fresh;
  }

  return {
    add(text) {
      const chunk = room(text.length * WORST + 4);
      const at = used;
      const { written } = encoder.encodeInto(text, chunk.subarray(at + 4));
      new DataView(chunk.buffer).setUint32(at, written);
      used = chunk.length > CHUNK ? chunk.length : at + 4 + written;
      return (chunks.length - 1) * CHUNK + at;
    },
    read(address) {
      const chunk = chunks[Math.floor(address / CHUNK)] ?? new Uint8Array(4);
      const at = address % CHUNK;
      const length = new DataView(chunk.buffer).getUint32(at);
      return decoder.decode(chunk.subarray(at + 4, at + 4 + length));
    },
    get bytes() {
      return chunks.reduce((sum, chunk) => sum + chunk.length, 0);
    },
  };
}
