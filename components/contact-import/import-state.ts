import {
  type CellFix,
  type ColumnRole,
  type ImportProgress,
  type ImportReport,
  type ImportSettings,
  type ImportSource,
  type Inspection,
  OPEN_READING,
  type ReadingChoice,
} from '@/lib/contacts/import-types';
import { checkMapping } from '@/lib/contacts/mapping/mapping-problems';

/** Where contacts come from. Typed ones have known columns: number and name. */
export type NamedSource = {
  content: ImportSource;
  name: string;
  origin: 'file' | 'paste' | 'typed';
};

/** Whom an import leaves out. `allowedCountries` null = the default country; empty = any. */
export type ImportRules = Pick<ImportSettings, 'numberRule' | 'calledWithinDays'> & {
  allowedCountries: string[] | null;
};

export type ImportStage = 'empty' | 'inspecting' | 'mapping' | 'checking' | 'checked' | 'storing';

/** Reading the source, checking its rows, or storing them. */
export type ImportFailurePlace = 'source' | 'rows' | 'upload';

export type ImportState = {
  stage: ImportStage;
  source: NamedSource | null;
  choice: ReadingChoice;
  inspection: Inspection | null;
  roles: ColumnRole[];
  defaultCountry: string;
  rules: ImportRules;
  progress: ImportProgress | null;
  report: ImportReport | null;
  /** Cells replaced by hand, in the order they were; they hold for every check of this source. */
  fixes: CellFix[];
  /** Contacts the server has of the list on its way up. */
  sent: number;
  /** What went wrong last, and where on the screen it belongs. */
  error: { at: ImportFailurePlace; message: string } | null;
};

/** Where cancelling leads. */
export const STAGE_BEFORE: Partial<Record<ImportStage, ImportStage>> = {
  inspecting: 'empty',
  checking: 'mapping',
  storing: 'checked',
};

export const initialRules: ImportRules = {
  numberRule: 'e164',
  calledWithinDays: null,
  allowedCountries: null,
};

type Kept = Pick<ImportState, 'defaultCountry' | 'rules'>;

/** Nothing chosen yet. Country and rules outlive the source they were chosen for. */
export function initialState({ defaultCountry, rules }: Kept): ImportState {
  return {
    stage: 'empty',
    source: null,
    choice: OPEN_READING,
    inspection: null,
    roles: [],
    defaultCountry,
    rules,
    progress: null,
    report: null,
    fixes: [],
    sent: 0,
    error: null,
  };
}

/** What rows typed by hand look like: nothing is to be found out. */
export const typedInspection: Inspection = {
  encoding: 'utf-8',
  isEncodingSure: true,
  delimiter: ',',
  hasHeader: false,
  columns: ['number', 'name'],
  roles: ['number', 'name'],
  preview: [],
  filled: [1, 1],
  notes: [],
  sheets: [],
  sheet: null,
};

/** Countries that may be called; empty = any. Null while nobody said, and no home country does. */
export function allowedOf({
  rules,
  defaultCountry,
}: Pick<ImportState, 'rules' | 'defaultCountry'>): string[] | null {
  if (rules.allowedCountries !== null) return rules.allowedCountries;
  return defaultCountry === '' ? null : [defaultCountry];
}

/** The settings of a run; null while the mapping, or a question that is open, stands in its way. */
export function readSettings(state: ImportState): ImportSettings | null {
  const { inspection, roles, defaultCountry, rules } = state;
  if (!inspection) return null;
  const { encoding, delimiter, hasHeader, columns, sheet } = inspection;
  if (checkMapping(columns, roles, rules).some((problem) => problem.isBlocking)) return null;
  const allowedCountries = allowedOf(state);
  if (allowedCountries === null) return null;
  const reading = { encoding, delimiter, hasHeader, columns, roles, sheet };
  return { ...reading, defaultCountry, ...rules, allowedCountries };
}

const ORIGINS = { file: 'file', paste: 'pasted', typed: 'typed by hand' } as const;

/** One line for the list's record of where it came from. */
export function describeSource({ origin, name }: NamedSource): string {
  return origin === 'file' ? `${ORIGINS.file} ${name}` : ORIGINS[origin];
}
