import 'server-only';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { MAX_CHUNK_BYTES } from '@/lib/contacts/limits';
import { DomainError } from '@/lib/server/errors';

const inflate = promisify(gunzip);
const MAX_SENT_BYTES = 3 * 1024 * 1024;
const MAX_JSON_BYTES = 256 * 1024;

function tooLarge(what: string): DomainError {
  return new DomainError('too-large', `This part is over ${what}. It was not stored.`);
}

/** Counts bytes as they come: a stated length is not believed. */
async function readBytes(request: Request, { most }: { most: number }): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of request.body ?? []) {
    size += piece.byteLength;
    if (size > most) throw tooLarge(`${Math.round(most / 1024)} kB as sent`);
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new DomainError('bad-input', 'This part is not readable JSON. It was not stored.');
  }
}

async function unpack(packed: Buffer): Promise<string> {
  try {
    return (await inflate(packed, { maxOutputLength: MAX_CHUNK_BYTES })).toString('utf8');
  } catch (error) {
    const isBig =
      error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    if (isBig) throw tooLarge('8 MB once unpacked');
    throw new DomainError('bad-input', 'This part is not gzip. It was not stored.');
  }
}

/**
 * A gzipped JSON body. Its encoding stands in `x-content-encoding`, which nothing on the way acts on.
 * At most 3 MB as sent and 8 MB unpacked, whatever it claims to be.
 *
 * @throws DomainError `too-large`, `bad-input`
 */
export async function readGzipJson(request: Request): Promise<unknown> {
  if (request.headers.get('x-content-encoding') !== 'gzip') {
    throw new DomainError('bad-input', 'Parts of a list are sent as gzip. It was not stored.');
  }
  return parse(await unpack(await readBytes(request, { most: MAX_SENT_BYTES })));
}

/** A plain JSON body of at most 256 kB. @throws DomainError `too-large`, `bad-input` */
export async function readJson(request: Request): Promise<unknown> {
  return parse((await readBytes(request, { most: MAX_JSON_BYTES })).toString('utf8'));
}
