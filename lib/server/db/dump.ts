import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';

/** Relative to the project: a cluster as `initdb` leaves it, without tables, so migrations don't age it. */
export const EMPTY_CLUSTER = join('lib', 'server', 'db', 'empty-cluster.tar.br');

const inflate = promisify(brotliDecompress);

/** The first start from it takes under a second instead of four to ten; without it, `initdb` runs. */
export async function readEmptyCluster(): Promise<Blob | null> {
  try {
    const packed = await readFile(join(/* turbopackIgnore: true */ process.cwd(), EMPTY_CLUSTER));
    return new Blob([new Uint8Array(await inflate(packed))]);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
