import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { ImportRefusal } from '../import-types';
import { createRowReader } from './read-rows';

function readAll(text: string, cuts: number[] = []): { line: number; cells: string[] }[] {
  const reader = createRowReader(',');
  const edges = [0, ...cuts.filter((cut) => cut < text.length).sort((a, b) => a - b), text.length];
  const rows = edges.slice(1).flatMap((end, index) => reader.push(text.slice(edges[index], end)));
  return [...rows, ...reader.end()].map(({ line, cells }) => ({ line, cells }));
}

describe('createRowReader', () => {
  it('keeps the lines of the file after quoted line breaks and blank lines', () => {
    expect(readAll('a,"x\ny"\n\nb,"1 ""2"" 3"\nc,z')).toEqual([
      { line: 1, cells: ['a', 'x\ny'] },
      { line: 3, cells: [''] },
      { line: 4, cells: ['b', '1 "2" 3'] },
      { line: 5, cells: ['c', 'z'] },
    ]);
  });

  it('reads the same rows wherever the pieces are cut', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', ' ', 'é', '😀') });
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 });
    fc.assert(
      fc.property(table, fc.array(fc.nat({ max: 200 })), (rows, cuts) => {
        const text = Papa.unparse(rows, { newline: '\n', quotes: true });
        expect(readAll(text, cuts).map(({ cells }) => cells)).toEqual(rows);
      }),
    );
  });

  it('says which row opens a quote that is never closed', () => {
    const reader = createRowReader(',');
    const rows = [...reader.push('a,b\nc,"d\ne,f\n'), ...reader.end()];
    expect(rows).toHaveLength(2);
    expect(rows[1]).toMatchObject({
      line: 2,
      fault: { reason: expect.stringContaining('never closed') },
    });
  });

  it('says which row has a quote that is not doubled', () => {
    const reader = createRowReader(',');
    const rows = [...reader.push('a,b\n"c"d",e\nf,g\n'), ...reader.end()];
    expect(rows.find((row) => row.fault)).toMatchObject({
      line: 2,
      fault: { reason: expect.stringContaining('not doubled') },
    });
  });

  it('refuses a line over 1 MB instead of holding it', () => {
    const reader = createRowReader(',');
    const piece = 'x'.repeat(256 * 1024);
    expect(() => {
      for (let n = 0; n < 10; n++) reader.push(piece);
    }).toThrow(ImportRefusal);
  });
});
