import { writeXlsx } from 'hucre/xlsx';
import { expect, it } from 'vitest';
import { readNumberFile } from './read-number-file';

it('reads the first sheet of a workbook, each row on its own line', async () => {
  const bytes = await writeXlsx({
    sheets: [
      { name: 'Stop', rows: [['Who', 'Phone'], [null], ['Ana\n"A"', 12125550130]] },
      { name: 'Other', rows: [['x']] },
    ],
  });
  const text = await readNumberFile(new File([new Uint8Array(bytes)], 'stop.xlsx'));
  expect(text.split('\n')).toEqual([
    '"Who","Phone"',
    expect.any(String),
    '"Ana ""A""","12125550130"',
  ]);
});

it('reads text as Excel saves it', async () => {
  const words = 'Phone\tName\n+12125550130\tNúñez\n';
  const utf16 = Uint8Array.from([0xff, 0xfe, ...Buffer.from(words, 'utf16le')]);
  expect(await readNumberFile(new File([utf16], 'stop.txt'))).toContain('+12125550130\tNúñez');
});

it('refuses what holds no text, and what is too large', async () => {
  const pdf = new File([Uint8Array.from(Buffer.from('%PDF-1.7 …'))], 'stop.csv');
  await expect(readNumberFile(pdf)).rejects.toThrow('This file is a PDF, not text.');
  const large = new File([new Uint8Array(8_000_001)], 'stop.csv');
  await expect(readNumberFile(large)).rejects.toThrow('over 8 MB');
});
