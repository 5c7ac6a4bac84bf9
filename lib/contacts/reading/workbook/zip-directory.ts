const ENTRY = 0x02014b50;
const END = 0x06054b50;
const END_BYTES = 22;
const ENTRY_BYTES = 46;
const LOCAL_BYTES = 30;
const MOST_COMMENT = 65_535;
const STORED = 0;

/** A file inside a zip: how many bytes it is said to unpack to, how it is packed, and where it begins. */
export type ZipEntry = { name: string; bytes: number; packed: number; method: number; at: number };

const viewOf = (bytes: Uint8Array) =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function findEnd(view: DataView): number {
  const last = view.byteLength - END_BYTES;
  for (let at = last; at >= Math.max(0, last - MOST_COMMENT); at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  return -1;
}

/** The files a zip lists at its end, without unpacking any; null when it has no such list. */
export function readZipDirectory(bytes: Uint8Array): ZipEntry[] | null {
  const view = viewOf(bytes);
  const end = findEnd(view);
  if (end < 0) return null;
  const decoder = new TextDecoder();
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  while (at + ENTRY_BYTES <= end && view.getUint32(at, true) === ENTRY) {
    const name = view.getUint16(at + 28, true);
    const rest = view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    const from = at + ENTRY_BYTES;
    entries.push({
      name: decoder.decode(bytes.subarray(from, from + name)),
      bytes: view.getUint32(at + 24, true),
      packed: view.getUint32(at + 20, true),
      method: view.getUint16(at + 10, true),
      at: view.getUint32(at + 42, true),
    });
    at = from + name + rest;
  }
  return entries;
}

/** The bytes of one small file of a zip. Rejects when it is larger than it says. */
export async function unpackEntry(
  zip: Uint8Array<ArrayBuffer>,
  entry: ZipEntry,
): Promise<Uint8Array> {
  const view = viewOf(zip);
  const names = view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true);
  const from = entry.at + LOCAL_BYTES + names;
  const packed = zip.subarray(from, from + entry.packed);
  if (entry.method === STORED) return packed;
  const unpacked = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const out = new Uint8Array(entry.bytes);
  let at = 0;
  for (const reader = unpacked.getReader(); ; ) {
    const { done, value } = await reader.read();
    if (done) return out.subarray(0, at);
    // A piece beyond the stated end throws a RangeError here.
    out.set(value, at);
    at += value.length;
  }
}
