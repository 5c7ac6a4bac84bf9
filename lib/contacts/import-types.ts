import type { ColumnValue, Contact, NumberRule, ZoneFacts } from './contact';

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

/** How the file is read. `null` = found out from the file; `sheet` null = the first one. */
export type ReadingChoice = {
  encoding: Encoding | null;
  delimiter: Delimiter | null;
  hasHeader: boolean | null;
  sheet: string | null;
};

/** Everything is to be found out. */
export const OPEN_READING: ReadingChoice = {
  encoding: null,
  delimiter: null,
  hasHeader: null,
  sheet: null,
};

/** Rows as they stand in the file, for looking at. `line` is 1-based, header included. */
export type ShownRow = { line: number; cells: string[] };

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
  preview: ShownRow[];
  /** Share of the rows looked at in which each column is filled, 0 to 1. */
  filled: number[];
  /** What was noticed about the header, in sentences. */
  notes: string[];
  /** Sheets of a workbook in its order, with their rows as far as known; empty for text. */
  sheets: { name: string; rows: number | null }[];
  /** The sheet that was read; null for text. */
  sheet: string | null;
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
  /** Sheet of a workbook; null for text. */
  sheet: string | null;
  /** ISO countries numbers may belong to; empty = any. */
  allowedCountries: string[];
  /** `any` also takes SIP URIs and numbers that are not E.164, as a SIP trunk does. */
  numberRule: NumberRule;
  /** Numbers called in the last so many days are left out; null = they are kept. */
  calledWithinDays: number | null;
};

/** Settings that stand in nobody's way: every country, public numbers, whoever was called lately too. */
export const OPEN_SETTINGS = {
  sheet: null,
  allowedCountries: [],
  numberRule: 'e164',
  calledWithinDays: null,
} satisfies Partial<ImportSettings>;

export const ISSUE_KINDS = ['rejected', 'duplicate', 'suppressed', 'warning'] as const;
export type IssueKind = (typeof ISSUE_KINDS)[number];

/** One finding. A rejected row has one for each of its faults; a warning's row is accepted. */
export type ImportIssue = {
  /** Line of the source file at which the row begins, 1-based, header included. */
  line: number;
  column: string | null;
  value: string;
  kind: IssueKind;
  /** Stable id of the reason; its short label stands in issue-codes.ts. */
  code: string;
  reason: string;
};

/** Which findings to show: all unless narrowed. `from` and `to` are positions, `to` excluded. */
export type IssueQuery = {
  kinds?: IssueKind[];
  codes?: string[];
  columns?: string[];
  /** Any text of the row or of the reason, whatever its case. */
  search?: string;
  from: number;
  to: number;
};

/** One page of findings, by line, and the rows they stand in as they are now, fixes included. */
export type IssuePage = { total: number; issues: ImportIssue[]; rows: ShownRow[] };

export type RowOutcome = 'accepted' | 'rejected' | 'duplicate' | 'suppressed';

/** A cell to be replaced. `column` is one of the import's columns. */
export type CellFix = { line: number; column: string; value: string };

/** What became of a row after a fix, and the whole report as it is now. */
export type FixResult = {
  report: ImportReport;
  row: ShownRow & { outcome: RowOutcome; issues: ImportIssue[] };
};

/** How many findings have this reason. */
export type ReasonCount = { code: string; kind: IssueKind; count: number };

/** rowsIn = accepted + rejected + duplicates + suppressed, always. Blank rows are not rows in. */
export type ImportReport = {
  rowsIn: number;
  accepted: number;
  rejected: number;
  duplicates: number;
  /** Valid rows left out because their number must not be called, or was called lately. */
  suppressed: number;
  blankRows: number;
  /** Accepted rows with at least one warning. */
  warned: number;
  /** Rejected rows whose number has no country code while no default country is chosen. */
  withoutCountry: number;
  /** Rejected rows whose number is of a country the list does not take, by country. */
  otherCountries: ColumnValue[];
  /** Cells replaced by hand since the file was chosen. */
  fixedCells: number;
  /** Most frequent first. */
  reasons: ReasonCount[];
  /** Variable columns, in file order. */
  columns: string[];
  /** Accepted contacts by country, by type of number, and by the set of zones they may be in. */
  countries: ColumnValue[];
  types: ColumnValue[];
  zones: ZoneFacts[];
  /** Accepted contacts of which no zone is known, and those whose number spans several. */
  unknownZone: number;
  splitZone: number;
  /** How many numbers stand more than once. */
  duplicateNumbers: number;
  /** The first 20 accepted contacts. */
  sample: Contact[];
};

/** `remainingSeconds` is null before it can be told. */
export type ImportProgress = {
  rows: number;
  accepted: number;
  readShare: number;
  rowsPerSecond: number;
  remainingSeconds: number | null;
};

/** What the person says of the list that is to be stored. */
export type ListHead = { name: string; source: string; tags: string[] };

/** Contacts the server has, of how many. */
export type UploadProgress = { sent: number; total: number };

/** A file that cannot be imported at all; the message is a sentence for the person who chose it. */
export class ImportRefusal extends Error {
  override name = 'ImportRefusal';
}

/** A file with bytes that the encoding it was read in does not have. */
export class EncodingRefusal extends ImportRefusal {
  override name = 'EncodingRefusal';
}
