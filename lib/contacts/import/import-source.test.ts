import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { Contact } from '../contact';
import { type ImportSettings, OPEN_READING, OPEN_SETTINGS } from '../import-types';
import { importAll } from '../testing/import-all';
import { inspectSource } from './inspect-source';
import type { ScreenNumbers } from './screening';

const nextTurn = () => new Promise<void>((resolve) => setImmediate(resolve));

async function importText(text: string, changes: Partial<ImportSettings> = {}) {
  const inspection = await inspectSource(text, {
    ...OPEN_READING,
    hasHeader: changes.hasHeader ?? null,
  });
  return importAll(text, { ...inspection, ...OPEN_SETTINGS, defaultCountry: 'US', ...changes });
}

describe('importSource', () => {
  it('stores number, name, e-mail, id, extension and the other columns as variables', async () => {
    const { contacts, report } = await importText(
      'number,name,email,id,ext,plan,note\n+1 212 555 0123,Ann,a@b.com,77,4,gold,\n',
    );
    expect(contacts).toEqual([
      {
        number: '+12125550123',
        name: 'Ann',
        email: 'a@b.com',
        externalId: '77',
        extension: '4',
        variables: { name: 'Ann', plan: 'gold' },
        zones: ['America/New_York'],
        line: 2,
      },
    ]);
    expect(report.columns).toEqual(['plan', 'note']);
    expect(report.countries).toEqual([{ value: 'US', count: 1 }]);
  });

  it.each([';', ',', '\t', '|'])(
    'takes neither sep=%s nor the header below it for a row',
    async (sign) => {
      const text = `sep=${sign}\r\nnumber${sign}name\r\n+12125550123${sign}Ann\r\n`;
      const { contacts, report } = await importText(text);
      expect(contacts).toMatchObject([{ number: '+12125550123', name: 'Ann', line: 3 }]);
      expect(report).toMatchObject({ rowsIn: 1, accepted: 1, rejected: 0 });
    },
  );

  it('says line, column, value and reason of every row it leaves out', async () => {
    const text = [
      'number,name',
      '2125550123,Ann',
      '"",Bob',
      'CALL-ME,Cy',
      '',
      '"(212) 555-0123","Ann',
      'again"',
      `2125550124,${'x'.repeat(41)}`,
      '2125550125,a,b',
    ].join('\r\n');
    const { report, issues } = await importText(text);
    expect(report).toMatchObject({
      rowsIn: 6,
      accepted: 1,
      rejected: 4,
      duplicates: 1,
      blankRows: 1,
    });
    expect(issues.map(({ line, column, kind }) => [line, column, kind])).toEqual([
      [3, 'number', 'rejected'],
      [4, 'number', 'rejected'],
      [6, 'number', 'duplicate'],
      [8, 'name', 'rejected'],
      [9, null, 'rejected'],
    ]);
    expect(issues[2]?.reason).toBe('The same number as line 2.');
    expect(issues[3]?.reason).toBe('The name has 41 characters; at most 40 are taken.');
    expect(issues[4]?.reason).toContain('This row has 3 cells, the header 2');
  });

  it('warns of templates, lost characters and missing cells, and keeps the row', async () => {
    const { report, issues } = await importText(
      'number,a,b\n2125550123,{{ secret }},x\n2125550124,caf\ufffd,x\n2125550125,x\n',
    );
    expect(report).toMatchObject({ accepted: 3, warned: 3 });
    expect(issues.map(({ line, column, kind }) => [line, column, kind])).toEqual([
      [2, 'a', 'warning'],
      [3, 'a', 'warning'],
      [4, null, 'warning'],
    ]);
  });

  it('counts the rows that only lack a default country', async () => {
    const { report } = await importText('number\n2125550123\n+12125550124\n', {
      defaultCountry: '',
    });
    expect(report).toMatchObject({ accepted: 1, rejected: 1, withoutCountry: 1 });
  });

  it('takes as many rows as it is allowed, and refuses a longer file whole', async () => {
    const numbers = Array.from({ length: 10_003 }, (_, n) => `+1212${5_550_000 + n}`);
    const text = ['number', ...numbers].join('\n');
    expect((await importText(text)).contacts.map(({ number }) => number)).toEqual(numbers);
    const inspection = await inspectSource(text, OPEN_READING);
    const settings = { ...inspection, ...OPEN_SETTINGS, defaultCountry: 'US' };
    await expect(importAll(text, settings, { maxRows: 10_002 })).rejects.toThrow(
      'There are more than 10,002 rows in it.',
    );
  });

  it('loses and doubles no row of any file', async () => {
    const cell = fc.oneof(
      fc.integer({ min: 0, max: 20 }).map((n) => `+12125550${100 + n}`),
      fc.constantFrom('', ' ', '12', '0151 12345678', 'x@y.z', '{{a}}', '-', '=1+1'),
      fc.string({ unit: 'grapheme', maxLength: 60 }).filter((text) => !text.includes('\0')),
    );
    const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1 });
    await fc.assert(
      fc.asyncProperty(table, fc.constantFrom('US', 'DE', ''), async (rows, defaultCountry) => {
        const text = `${Papa.unparse([['number', 'name', 'plan'], ...rows])}\r\n`;
        const { report, contacts, issues } = await importAll(text, {
          encoding: 'utf-8',
          delimiter: ',',
          hasHeader: true,
          columns: ['number', 'name', 'plan'],
          roles: ['number', 'name', 'variable'],
          ...OPEN_SETTINGS,
          defaultCountry,
        });
        expect(report.rowsIn).toBe(report.accepted + report.rejected + report.duplicates);
        expect(report.rowsIn + report.blankRows).toBe(rows.length);
        const linesOf = (kind: string) =>
          new Set(issues.filter((issue) => issue.kind === kind).map(({ line }) => line));
        expect(linesOf('rejected').size).toBe(report.rejected);
        expect(linesOf('duplicate').size).toBe(report.duplicates);
        expect(new Set(contacts.map(({ number }) => number)).size).toBe(contacts.length);
        for (const contact of contacts) expect(Contact.parse(contact)).toEqual(contact);
      }),
    );
  });

  it('gives every value back as it stood in the file', async () => {
    const value = fc
      .string({ unit: 'grapheme', maxLength: 30 })
      .map((text) => text.replace(/\r\n?/g, '\n').replaceAll('\0', '').trim());
    await fc.assert(
      fc.asyncProperty(fc.array(value, { minLength: 1, maxLength: 30 }), async (values) => {
        const rows = values.map((text, n) => [`+1212555${1000 + n}`, text]);
        const text = Papa.unparse([['number', 'plan'], ...rows]);
        const { contacts } = await importText(text, {
          delimiter: ',',
          hasHeader: true,
          columns: ['number', 'plan'],
          roles: ['number', 'variable'],
        });
        expect(contacts.map((contact) => contact.variables.plan ?? '')).toEqual(values);
      }),
    );
  });

  it('reports progress up to the end of the file', async () => {
    const text = `number\n${Array.from({ length: 30_000 }, (_, n) => `x${n}`).join('\n')}`;
    const shares: number[] = [];
    const inspection = await inspectSource(text, OPEN_READING);
    await importAll(
      text,
      { ...inspection, ...OPEN_SETTINGS, roles: ['number'], defaultCountry: '' },
      {
        onProgress: (progress) => shares.push(progress.readShare),
      },
    );
    expect(shares.length).toBeGreaterThan(1);
    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
  });

  it('keeps what was found in file order, whoever is suppressed and whenever the answer comes', async () => {
    const rows = Array.from({ length: 23_000 }, (_, n) =>
      n % 7 === 0 ? `bad ${n},x` : `+1212${5_550_000 + n},{{x}}`,
    );
    const asked: string[][] = [];
    const screen: ScreenNumbers = async (numbers) => {
      asked.push(numbers);
      if (asked.length === 1) await nextTurn();
      return numbers.flatMap((number, index) =>
        number.endsWith('3') ? [{ index, code: 'do-not-call', reason: 'Asked.' }] : [],
      );
    };
    const text = ['number,plan', ...rows].join('\n');
    const inspection = await inspectSource(text, OPEN_READING);
    const settings = { ...inspection, ...OPEN_SETTINGS, defaultCountry: '' };
    const { report, issues, contacts } = await importAll(text, settings, { screen });
    const { accepted, rejected, suppressed } = report;
    expect([report.rowsIn, rejected]).toEqual([23_000, 3_286]);
    expect(accepted + rejected + suppressed).toBe(23_000);
    expect(contacts).toHaveLength(accepted);
    expect(contacts.some(({ number }) => number.endsWith('3'))).toBe(false);
    expect(issues.filter(({ kind }) => kind === 'suppressed')).toHaveLength(suppressed);
    expect(issues.filter(({ kind }) => kind === 'warning')).toHaveLength(accepted);
    const lines = issues.map(({ line }) => line);
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
    expect(asked.map((numbers) => numbers.length)).toEqual([8_571, 8_571, 2_572]);
  });

  it('is answered about the first numbers while the last are still to be read', async () => {
    const note = 'x'.repeat(40);
    const rows = Array.from({ length: 20_000 }, (_, n) => `+1212${5_000_000 + n},${note}`);
    const text = ['number,note', ...rows].join('\n');
    const inspection = await inspectSource(text, OPEN_READING);
    const settings = { ...inspection, ...OPEN_SETTINGS, defaultCountry: '' };
    const events: string[] = [];
    await importAll(text, settings, {
      screen: async () => {
        await nextTurn();
        events.push('answer');
        return [];
      },
      onProgress: ({ readShare }) => events.push(readShare < 1 ? 'read' : 'end'),
      pause: nextTurn,
    });
    expect(events.indexOf('answer')).toBeLessThan(events.indexOf('end'));
    expect(events.filter((event) => event === 'answer')).toHaveLength(2);
  });

  it('fails as a whole when it can not be told who must not be called', async () => {
    const text = `number\n${'+12125550123\n'.repeat(3)}`;
    const inspection = await inspectSource(text, OPEN_READING);
    const settings = { ...inspection, ...OPEN_SETTINGS, defaultCountry: '' };
    const screen = () => Promise.reject(new Error('no answer'));
    await expect(importAll(text, settings, { screen })).rejects.toThrow('no answer');
  });
});
