import { expect, it } from 'vitest';
import { type ImportSettings, OPEN_SETTINGS } from '@/lib/contacts/import-types';
import type { SameList } from '@/lib/contacts/lists/list-upload';
import { tellDifference } from './same-file';

const settings: ImportSettings = {
  ...OPEN_SETTINGS,
  ...{ encoding: 'utf-8', delimiter: ',', hasHeader: true, defaultCountry: 'US' },
  ...{ columns: ['number', 'plan'], roles: ['number', 'variable'] },
};
const then: SameList = {
  ...{ listId: '7f6b6a3e-5f0e-4d0e-9d2b-0a1b2c3d4e5f', revision: 1, name: 'Spring', hash: 'x' },
  ...{ createdAt: '2026-11-12T10:00:00Z', createdBy: 'Ana', isSameSource: true },
  ...{ isSameContacts: false, rowsIn: 100, accepted: 90, rejected: 10, duplicates: 0 },
  ...{ suppressed: 0, settings },
};
const tell = (
  report: { accepted: number; fixedCells: number },
  more: Partial<ImportSettings> = {},
) => tellDifference(then, { report, settings: { ...settings, ...more } });

it('says so when nothing differs', () => {
  expect(tell({ accepted: 90, fixedCells: 0 })).toBe('Then as now 90 are accepted.');
});

it('says how many more, what was chosen otherwise, and what was fixed', () => {
  const roles: ImportSettings['roles'] = ['number', 'ignore'];
  expect(tell({ accepted: 92, fixedCells: 2 }, { roles, defaultCountry: 'CA' })).toBe(
    'Now 92 are accepted, 2 more than then. Chosen otherwise: columns, default country. 2 cells are fixed now.',
  );
});

it('says nothing of choices that were not kept', () => {
  const sentence = tellDifference(
    { ...then, settings: null },
    {
      report: { accepted: 80, fixedCells: 0 },
      settings,
    },
  );
  expect(sentence).toBe('Now 80 are accepted, 10 fewer than then.');
});
