import { createReadStream, createWriteStream } from 'node:fs';
import { link, rm } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import { createGunzip, createGzip, type Gzip } from 'node:zlib';
import type { TakeLine } from './dump-rows';
import { BackupError } from './lines';

/**
 * Writes lines, gzipped, to a new file that only its owner may read. It gets its name when it is whole.
 *
 * @throws BackupError when the name is taken
 */
export async function writeBackupFile<T>(
  path: string,
  feed: (take: TakeLine) => Promise<T>,
): Promise<T> {
  const partial = `${path}.partial`;
  const gzip = createGzip();
  const file = createWriteStream(partial, { flags: 'wx', mode: 0o600 });
  const written = finished(gzip.pipe(file));
  // Heard below; a failure before that must not end the process.
  written.catch(() => {});
  try {
    const result = await feed((line) => writeLine(gzip, { line, written }));
    gzip.end();
    await written;
    // A link fails when the name is taken, a rename would overwrite.
    await link(partial, path);
    return result;
  } catch (error) {
    throw isCode(error, 'EEXIST') ? taken(path) : error;
  } finally {
    gzip.destroy();
    if (file.bytesWritten > 0 || !file.errored) await rm(partial, { force: true });
  }
}

type Writing = { line: string; written: Promise<void> };

async function writeLine(gzip: Gzip, { line, written }: Writing): Promise<void> {
  if (gzip.write(`${line}\n`)) return;
  // A full disk ends the waiting, too.
  await Promise.race([new Promise<void>((resolve) => gzip.once('drain', resolve)), written]);
}

/** Hands over each line of a backup file. @throws BackupError when it was cut off or is something else */
export async function readBackupFile(path: string, take: TakeLine): Promise<void> {
  const gunzip = createGunzip();
  const file = createReadStream(path);
  file.once('error', (error) => gunzip.destroy(error));
  let rest = '';
  const decoder = new TextDecoder();
  try {
    for await (const chunk of file.pipe(gunzip)) {
      const [first = '', ...more] = decoder
        .decode(chunk as Uint8Array, { stream: true })
        .split('\n');
      // A line may be megabytes in small chunks: what is there already is not searched again.
      const lines = [rest + first, ...more];
      rest = lines.pop() ?? '';
      for (const line of lines) await take(line);
    }
  } catch (error) {
    throw inWords(error, path);
  }
  if (rest !== '') throw new BackupError('The backup is cut off. Nothing was changed.');
}

function inWords(error: unknown, path: string): unknown {
  if (isCode(error, 'ENOENT')) return new BackupError(`There is no file ${path}.`);
  if (isCode(error, 'Z_BUF_ERROR')) {
    return new BackupError('The backup is cut off. Nothing was changed.');
  }
  if (isCode(error, 'Z_DATA_ERROR')) {
    return new BackupError('This is no Dialboard backup, or it is damaged. Nothing was changed.');
  }
  return error;
}

function taken(path: string): BackupError {
  return new BackupError(`${path} (or ${path}.partial) is there already. Choose another name.`);
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
