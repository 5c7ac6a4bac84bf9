import { afterEach, expect, it, vi } from 'vitest';
import { OPEN_READING, OPEN_SETTINGS } from '@/lib/contacts/import-types';
import { createImportService } from './import-service';

afterEach(() => vi.unstubAllGlobals());

const source = ['number', '+12125550101', '+12125550102', '+12125550103'].join('\n');

/** Imports the file while one of its numbers must not be called; gives the fingerprint of the list it opens. */
async function fingerprintWithout(index: number): Promise<unknown> {
  let fingerprint: unknown = null;
  vi.stubGlobal('fetch', async (url: string, { body }: { body: unknown }) => {
    if (url.endsWith('/screen')) {
      return Response.json({ hits: [{ index, code: 'do-not-call', reason: 'Asked by letter.' }] });
    }
    ({ fingerprint } = JSON.parse(String(body)));
    return Response.json({ failure: { message: 'Enough.' } }, { status: 400 });
  });
  const service = createImportService({ wait: async () => {} });
  const inspection = await service.inspect(source, OPEN_READING);
  const settings = { ...inspection, ...OPEN_SETTINGS, defaultCountry: 'US' };
  expect(await service.check({ source, settings, fixes: [] })).toMatchObject({
    ...{ accepted: 2, suppressed: 1 },
  });
  const head = { name: 'March', source: 'pasted', tags: [] };
  const work = { signal: new AbortController().signal, onProgress: () => {} };
  await expect(service.upload(head, work)).rejects.toThrow('Enough.');
  return fingerprint;
}

it('goes on with an upload of the same contacts, never with one of others in the same number', async () => {
  const first = await fingerprintWithout(0);
  expect(await fingerprintWithout(0)).toBe(first);
  expect(await fingerprintWithout(2)).not.toBe(first);
});

it('sends a cell that is being fixed as it is fixed', async () => {
  let answer: () => void = () => {};
  let opened: unknown = null;
  vi.stubGlobal('fetch', async (url: string, { body }: { body: unknown }) => {
    if (!url.endsWith('/screen')) {
      opened = JSON.parse(String(body));
      return Response.json({ failure: { message: 'Enough.' } }, { status: 400 });
    }
    await new Promise<void>((resolve) => {
      answer = resolve;
    });
    return Response.json({ hits: [] });
  });
  const letGo = setInterval(() => answer(), 1);
  const service = createImportService({ wait: async () => {} });
  const broken = 'number\n+12125550101\nnone\n';
  const inspection = await service.inspect(broken, OPEN_READING);
  const settings = { ...inspection, ...OPEN_SETTINGS, defaultCountry: 'US' };
  await service.check({ source: broken, settings, fixes: [] });
  const fixed = service.fix({ line: 3, column: 'number', value: '+12125550102' });
  const head = { name: 'March', source: 'pasted', tags: [] };
  const work = { signal: new AbortController().signal, onProgress: () => {} };
  await expect(service.upload(head, work)).rejects.toThrow('Enough.');
  await fixed;
  clearInterval(letGo);
  expect(opened).toMatchObject({ accepted: 2, rejected: 0 });
});
