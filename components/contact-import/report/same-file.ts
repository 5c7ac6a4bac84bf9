import { formatCount } from '@/components/shell/format-count';
import type { ImportReport, ImportSettings } from '@/lib/contacts/import-types';
import type { SameList } from '@/lib/contacts/lists/list-upload';

type Now = {
  report: Pick<ImportReport, 'accepted' | 'fixedCells'>;
  settings: ImportSettings;
};

const SETTING_WORDS = {
  encoding: 'encoding',
  delimiter: 'separator',
  hasHeader: 'header row',
  sheet: 'sheet',
  roles: 'columns',
  defaultCountry: 'default country',
  allowedCountries: 'countries that may be called',
  numberRule: 'numbers that are taken',
  calledWithinDays: 'days since the last call',
} satisfies Partial<Record<keyof ImportSettings, string>>;

/** What is chosen otherwise than then, in words; none where what was chosen then is not known. */
export function changedSettings(then: SameList['settings'], now: ImportSettings): string[] {
  if (then === null) return [];
  return Object.entries(SETTING_WORDS).flatMap(([key, words]) => {
    const before = JSON.stringify(then[key] ?? null);
    const after = JSON.stringify(now[key as keyof typeof SETTING_WORDS] ?? null);
    return before === after ? [] : [words];
  });
}

function countSentence(then: number, now: number): string {
  if (then === now) return `Then as now ${formatCount(now)} are accepted.`;
  const change = `${formatCount(Math.abs(now - then))} ${now > then ? 'more' : 'fewer'}`;
  return `Now ${formatCount(now)} are accepted, ${change} than then.`;
}

/** What is different from the list that was made of this file before. */
export function tellDifference(then: SameList, { report, settings }: Now): string {
  const changed = changedSettings(then.settings, settings);
  const { fixedCells } = report;
  const fixed = fixedCells === 1 ? '1 cell is fixed now.' : `${fixedCells} cells are fixed now.`;
  return [
    countSentence(then.accepted, report.accepted),
    changed.length > 0 ? `Chosen otherwise: ${changed.join(', ')}.` : '',
    fixedCells > 0 ? fixed : '',
  ]
    .filter(Boolean)
    .join(' ');
}
