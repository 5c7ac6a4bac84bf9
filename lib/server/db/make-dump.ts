import { writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { PGlite } from '@electric-sql/pglite';
import { EMPTY_CLUSTER } from './dump';

// Run with tsx from the project's root after a change of the PGlite version.
const compress = promisify(brotliCompress);
const client = await PGlite.create();
const tar = await client.dumpDataDir('none');
await client.close();
const packed = await compress(Buffer.from(await tar.arrayBuffer()), {
  params: {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_LGWIN]: 24,
  },
});
await writeFile(EMPTY_CLUSTER, packed);
