import type {
  ColumnRole,
  ImportedContacts,
  ImportProgress,
  ImportSettings,
  ImportSource,
  Inspection,
  ReadingChoice,
} from '@/lib/contacts/import-types';
import { checkMapping } from '@/lib/contacts/mapping';

/** Where contacts come from. Typed ones have known columns: number and name. */
export type NamedSource = {
  content: ImportSource;
  name: string;
  origin: 'file' | 'paste' | 'typed';
};

export type ImportStage = 'empty' | 'inspecting' | 'mapping' | 'checking' | 'checked' | 'storing';

export type ImportState = {
  stage: ImportStage;
  source: NamedSource | null;
  choice: ReadingChoice;
  inspection: Inspection | null;
  roles: ColumnRole[];
  defaultCountry: string;
  progress: ImportProgress | null;
  imported: ImportedContacts | null;
  /** Contacts the server has of the list on its way up. */
  sent: number;
  /** What went wrong last, and where on the screen it belongs. */
  error: { at: 'source' | 'upload'; message: string } | null;
};

export const initialReading: ReadingChoice = { encoding: null, delimiter: null, hasHeader: null };

export function initialState(defaultCountry: string): ImportState {
  return {
    stage: 'empty',
    source: null,
    choice: initialReading,
    inspection: null,
    roles: [],
    defaultCountry,
    progress: null,
    imported: null,
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
  notes: [],
};

/** The settings of a run; null while the mapping stands in its way. */
export function readSettings(state: ImportState): ImportSettings | null {
  const { inspection, roles, defaultCountry } = state;
  if (!inspection) return null;
  const { encoding, delimiter, hasHeader, columns } = inspection;
  if (checkMapping(columns, roles).some((problem) => problem.isBlocking)) return null;
  return { encoding, delimiter, hasHeader, columns, roles, defaultCountry };
}

const ORIGINS = { file: 'file', paste: 'pasted', typed: 'typed by hand' } as const;

/** One line for the list's record of where it came from. */
export function describeSource({ origin, name }: NamedSource): string {
  return origin === 'file' ? `${ORIGINS.file} ${name}` : ORIGINS[origin];
}
