import { describe, expect, it } from 'vitest';
import { inspectSource } from '../import/inspect-source';
import type { Encoding } from '../import-types';
import { OPEN_READING, OPEN_SETTINGS } from '../import-types';
import { importAll } from '../testing/import-all';

const TABLE = 'number,name,city\n+12125550123,Zoë,Köln\n+12125550124,Renée,Málaga\n';
const FREE = OPEN_READING;

function utf16(text: string, { isLittle, hasMark }: { isLittle: boolean; hasMark: boolean }) {
  const marked = hasMark ? `\ufeff${text}` : text;
  const view = new DataView(new ArrayBuffer(marked.length * 2));
  for (let at = 0; at < marked.length; at++)
    view.setUint16(at * 2, marked.charCodeAt(at), isLittle);
  return new Uint8Array(view.buffer);
}

function latin(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text, (char) => char.charCodeAt(0));
}

const utf8 = (text: string) => new TextEncoder().encode(text);

const files: [string, Uint8Array<ArrayBuffer>, Encoding, boolean][] = [
  ['UTF-8', utf8(TABLE), 'utf-8', true],
  ['UTF-8 with a mark', utf8(`\ufeff${TABLE}`), 'utf-8', true],
  ['UTF-16 LE with a mark', utf16(TABLE, { isLittle: true, hasMark: true }), 'utf-16le', true],
  ['UTF-16 BE with a mark', utf16(TABLE, { isLittle: false, hasMark: true }), 'utf-16be', true],
  ['UTF-16 LE bare', utf16(TABLE, { isLittle: true, hasMark: false }), 'utf-16le', false],
  ['Windows-1252', latin(TABLE), 'windows-1252', false],
];

describe('the same table in every encoding', () => {
  it.each(files)('%s', async (_, bytes, encoding, isSure) => {
    const file = new Blob([bytes]);
    const inspection = await inspectSource(file, FREE);
    expect(inspection).toMatchObject({ encoding, isEncodingSure: isSure });
    expect(inspection.columns).toEqual(['number', 'name', 'city']);
    const { contacts } = await importAll(file, {
      ...inspection,
      ...OPEN_SETTINGS,
      defaultCountry: '',
    });
    expect(contacts.map((contact) => [contact.name, contact.variables.city])).toEqual([
      ['Zoë', 'Köln'],
      ['Renée', 'Málaga'],
    ]);
  });

  it('finds a byte that is not UTF-8 far behind the start', async () => {
    const bytes = new Uint8Array([
      ...utf8('number,name\n'),
      ...utf8('+1,A\n'.repeat(80_000)),
      0xe9,
    ]);
    expect(await inspectSource(new Blob([bytes]), FREE)).toMatchObject({
      encoding: 'windows-1252',
      isEncodingSure: false,
    });
  });

  it('refuses to decode with the wrong encoding rather than losing characters', async () => {
    const file = new Blob([latin(TABLE)]);
    await expect(inspectSource(file, { ...FREE, encoding: 'utf-8' })).rejects.toThrow(
      /the file is not UTF-8/,
    );
  });
});

describe('files that are no text', () => {
  it.each([
    ['a workbook', [0x50, 0x4b, 3, 4, 20, 0], 'zip archive, not text'],
    ['an old workbook', [0xd0, 0xcf, 0x11, 0xe0, 0xa1], 'old Excel'],
    ['gzip', [0x1f, 0x8b, 8, 0], 'gzip'],
    ['a PDF', [0x25, 0x50, 0x44, 0x46, 0x2d], 'PDF'],
    ['a picture', [0x89, 0x50, 0x4e, 0x47, 13], 'PNG'],
    ['zeros', [0, 0, 0, 0, 0, 0, 0, 0], 'binary data'],
    ['nothing', [], 'empty'],
    ['blank lines', [10, 10, 32, 10], 'every line is blank'],
  ])('refuses %s in words', async (_, bytes, words) => {
    const file = new Blob([Uint8Array.from(bytes)]);
    await expect(inspectSource(file, FREE)).rejects.toThrow(words);
  });

  it('refuses a file over 200 MB before reading it', async () => {
    const file = new Blob(['number\n+12125550123']);
    Object.defineProperty(file, 'size', { value: 1024 ** 3 });
    await expect(inspectSource(file, FREE)).rejects.toThrow('1024 MB; at most 200 MB');
  });
});
