import type { ColumnValue, Contact } from './contact';

export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
export type Encoding = (typeof ENCODINGS)[number];

export const DELIMITERS = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/**
 * What a column of the file becomes. `variable` keeps the header as the variable's name; so do
 * `callerNumber` (the number to call from), `timeZone`, `state`, `postalCode` (where the person is) and
 * `country` (of the person, and of a number written without a country code) besides what they are for.
 */
export const COLUMN_ROLES = [
  'number',
  'name',
  'email',
  'externalId',
  'extension',
  'sipUri',
  'callerNumber',
  'timeZone',
  'country',
  'state',
  'postalCode',
  'variable',
  'ignore',
] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** A file, or text that was pasted or typed. */
export type ImportSource = Blob | string;

/** How the file is read. `null` = found out from the file. */
export type ReadingChoice = {
  encoding: Encoding | null;
  delimiter: Delimiter | null;
  hasHeader: boolean | null;
};

/** What the first look at a file found: enough to map columns, before any row is checked. */
export type Inspection = {
  encoding: Encoding;
  /** False when the bytes are not UTF-8 and nothing marks them: Windows-1252 was assumed. */
  isEncodingSure: boolean;
  delimiter: Delimiter;
  hasHeader: boolean;
  columns: string[];
  roles: ColumnRole[];
  /** The first rows below the header, as they stand. */
  preview: { line: number; cells: string[] }[];
  /** What was noticed about the header, in sentences. */
  notes: string[];
};

/** Everything an import run needs besides the file. */
export type ImportSettings = {
  encoding: Encoding;
  delimiter: Delimiter;
  hasHeader: boolean;
  columns: string[];
  /** One role a column, by position. */
  roles: ColumnRole[];
  /** ISO 3166 code for numbers written without a country code; '' = such numbers are rejected. */
  defaultCountry: string;
};

export type IssueKind = 'rejected' | 'duplicate' | 'warning';

/** One finding. A rejected row has one for each of its faults; a warning's row is accepted. */
export type ImportIssue = {
  /** Line of the source file at which the row begins, 1-based, header included. */
  line: number;
  column: string | null;
  value: string;
  kind: IssueKind;
  reason: string;
};

/** rowsIn = accepted + rejected + duplicates, always. Blank rows are not rows in. */
export type ImportReport = {
  rowsIn: number;
  accepted: number;
  rejected: number;
  duplicates: number;
  blankRows: number;
  /** Accepted rows with at least one warning. */
  warned: number;
  /** Rejected rows whose number has no country code while no default country is chosen. */
  withoutCountry: number;
  /** Valid rows rejected because the list was full. */
  beyondLimit: number;
  issues: ImportIssue[];
  issuesLeftOut: number;
  /** Variable columns, in file order. */
  columns: string[];
  countries: ColumnValue[];
};

export type ImportedContacts = { report: ImportReport; contacts: Contact[] };

export type ImportProgress = { rows: number; accepted: number; readShare: number };

/** A file that cannot be imported at all; the message is a sentence for the person who chose it. */
export class ImportRefusal extends Error {
  override name = 'ImportRefusal';
}
