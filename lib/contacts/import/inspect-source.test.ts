import { describe, expect, it } from 'vitest';
import { OPEN_READING } from '../import-types';
import { assignRole } from '../mapping/mapping';
import { checkMapping } from '../mapping/mapping-problems';
import { variableReference } from '../mapping/variable-name';
import { inspectSource } from './inspect-source';

const FREE = OPEN_READING;
const inspect = (text: string) => inspectSource(text, FREE);

describe('inspectSource', () => {
  it.each([
    [',', 'number,name\n+12125550123,Ann\n'],
    [';', 'number;name\n+12125550123;Ann, B.\n'],
    ['\t', 'number\tname\n+12125550123\tAnn\n'],
    ['|', 'number|name\n+12125550123|Ann\n'],
    [';', 'sep=;\nnumber;name\n+12125550123;Ann\n'],
  ])('finds the delimiter %j', async (delimiter, text) => {
    const inspection = await inspect(text);
    expect(inspection.delimiter).toBe(delimiter);
    expect(inspection.columns).toEqual(['number', 'name']);
    expect(inspection.roles).toEqual(['number', 'name']);
  });

  it('guesses each column from its header', async () => {
    const { roles } = await inspect(
      'Kundennummer;Vollname;Telefon;E-Mail;Durchwahl;Stadt\n77;Ann;0151 12345678;a@b.de;3;Ulm\n',
    );
    expect(roles).toEqual(['externalId', 'variable', 'number', 'email', 'extension', 'variable']);
  });

  it('trusts values over a header that only sounds like numbers', async () => {
    const { roles } = await inspect('number,line\n7,+1 212 555 0123\n9,+1 212 555 0124\n');
    expect(roles).toEqual(['variable', 'number']);
  });

  it('names the columns of a file without a header, and guesses from values', async () => {
    const inspection = await inspect('Ann,+1 212 555 0123,a@b.com\nBob,+1 212 555 0124,c@d.com\n');
    expect(inspection.hasHeader).toBe(false);
    expect(inspection.columns).toEqual(['Column 1', 'Column 2', 'Column 3']);
    expect(inspection.roles).toEqual(['name', 'number', 'email']);
    expect(inspection.preview[0]).toEqual({
      line: 1,
      cells: ['Ann', '+1 212 555 0123', 'a@b.com'],
    });
  });

  it('shows blank and repeated headers instead of merging them', async () => {
    const inspection = await inspect('number,city,,city\n+12125550123,a,b,c\n');
    expect(inspection.columns).toEqual(['number', 'city', 'Column 3', 'city (2)']);
    expect(inspection.notes).toHaveLength(2);
  });

  it('names a column that has values but no header at the end, and drops one that has neither', async () => {
    expect((await inspect('number,name,,\n+12125550123,Ann,vip,\n')).columns).toEqual([
      'number',
      'name',
      'Column 3',
    ]);
  });

  it('leaves out columns whose name would reach a prototype', async () => {
    const inspection = await inspect('number,__proto__,constructor\n+12125550123,a,b\n');
    expect(inspection.roles).toEqual(['number', 'ignore', 'ignore']);
    expect(inspection.notes).toHaveLength(2);
  });

  it('takes a header of emoji as a header', async () => {
    const inspection = await inspectSource('📞,🙂\n+12125550123,Ann\n', {
      ...FREE,
      hasHeader: true,
    });
    expect(inspection.columns).toEqual(['📞', '🙂']);
    expect(inspection.roles).toEqual(['number', 'variable']);
  });

  it('refuses more than 200 columns', async () => {
    const header = Array.from({ length: 201 }, (_, index) => `c${index}`).join(',');
    await expect(inspect(`${header}\n`)).rejects.toThrow('201 columns; at most 200');
  });
});

describe('mapping', () => {
  it('gives a single role to one column at a time', () => {
    expect(assignRole(['number', 'variable'], 1, 'number')).toEqual(['variable', 'number']);
    expect(assignRole(['variable', 'variable'], 1, 'ignore')).toEqual(['variable', 'ignore']);
  });

  it('asks for the column of the numbers', () => {
    expect(checkMapping(['a'], ['variable'])).toEqual([
      { column: null, message: 'Choose the column with the numbers.', isBlocking: true },
    ]);
  });

  it('refuses forbidden variables and two sources of “name”', () => {
    const problems = checkMapping(
      ['number', 'full', 'name', '__proto__'],
      ['number', 'name', 'variable', 'variable'],
    );
    expect(problems.map(({ column, isBlocking }) => [column, isBlocking])).toEqual([
      [2, true],
      [3, true],
    ]);
  });

  it('says when a column hides a value that prompts have anyway', () => {
    expect(checkMapping(['number', 'date'], ['number', 'variable'])).toMatchObject([
      { column: 1, isBlocking: false },
    ]);
  });

  it('writes the reference a prompt needs', () => {
    expect(variableReference('first_name')).toBe('{{first_name}}');
    expect(variableReference('appointment date')).toBe('{{ ["appointment date"] }}');
  });
});
