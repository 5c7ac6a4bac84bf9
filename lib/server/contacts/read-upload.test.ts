import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readGzipJson, readJson } from './read-upload';

function put(body: Uint8Array<ArrayBuffer> | string, encoding = 'gzip'): Request {
  return new Request('http://localhost/x', {
    method: 'PUT',
    body,
    headers: { 'x-content-encoding': encoding },
  });
}

const gzip = (text: string) => new Uint8Array(gzipSync(text));

describe('readGzipJson', () => {
  it('unpacks JSON', async () => {
    expect(await readGzipJson(put(gzip('[{"a":1}]')))).toEqual([{ a: 1 }]);
  });

  it('stops unpacking at 8 MB, however small the body', async () => {
    const bomb = gzip(' '.repeat(64 * 1024 * 1024));
    expect(bomb.length).toBeLessThan(100_000);
    await expect(readGzipJson(put(bomb))).rejects.toMatchObject({ code: 'too-large' });
  });

  it('stops reading at 4 MB as sent', async () => {
    const body = new Uint8Array(5 * 1024 * 1024);
    await expect(readGzipJson(put(body))).rejects.toMatchObject({ code: 'too-large' });
  });

  it.each([
    ['plain text', put('[]')],
    ['another encoding', put(gzip('[]'), 'br')],
    ['gzip of no JSON', put(gzip('nonsense'))],
    ['a cut body', put(gzip('[1,2,3]').slice(0, 12))],
  ])('refuses %s in words', async (_, request) => {
    await expect(readGzipJson(request)).rejects.toMatchObject({ code: 'bad-input' });
  });
});

it('readJson takes at most 256 kB', async () => {
  expect(await readJson(put('{"count":3}'))).toEqual({ count: 3 });
  await expect(readJson(put(`"${'x'.repeat(300_000)}"`))).rejects.toMatchObject({
    code: 'too-large',
  });
});
