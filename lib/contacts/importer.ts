import { classifyRow } from './classify-row';
import { type Contact, MAX_CAMPAIGN_CONTACTS } from './contact';
import { countOne, rankValues } from './count-values';
import type {
  CellFix,
  ImportIssue,
  ImportReport,
  ImportSettings,
  ReasonCount,
  RowOutcome,
  ShownRow,
} from './import-types';
import { isVariableRole } from './mapping';
import type { SourceRow } from './read-rows';

/** What an import found: contacts, findings by line, and the cells of rows with findings. */
export type ImportedRows = {
  report: ImportReport;
  contacts: Contact[];
  issues: ImportIssue[];
  rows: Map<number, ShownRow & { outcome: RowOutcome }>;
};

export type Importer = {
  push(rows: SourceRow[]): void;
  readonly rowsIn: number;
  readonly accepted: number;
  finish(): ImportedRows;
};

const SAMPLE = 20;

type Accepted = { contact: Contact; country: string; warnings: ImportIssue[]; raw: string };

function countReasons(issues: ImportIssue[]): ReasonCount[] {
  const counts = new Map<string, ReasonCount>();
  for (const { code, kind } of issues) {
    const known = counts.get(`${kind} ${code}`);
    if (known) known.count++;
    else counts.set(`${kind} ${code}`, { code, kind, count: 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1));
}

function applyFixes(row: SourceRow, settings: ImportSettings, fixes: CellFix[]): SourceRow {
  const cells = [...row.cells];
  for (const { column, value } of fixes) {
    const index = settings.columns.indexOf(column);
    if (index >= 0) cells[index] = value;
  }
  for (let index = 0; index < cells.length; index++) cells[index] ??= '';
  return { ...row, cells };
}

/**
 * Rows to contacts and a report, row by row in file order. Every row that is not blank ends in exactly one
 * of accepted, rejected and duplicate. Duplicates are by E.164; the first one stays.
 */
export function createImporter(
  settings: ImportSettings,
  given: { maxContacts?: number; fixes?: CellFix[] } = {},
): Importer {
  const { maxContacts = MAX_CAMPAIGN_CONTACTS, fixes = [] } = given;
  const full = `The list is full: it takes at most ${maxContacts.toLocaleString('en')} contacts.`;
  const column = settings.columns[settings.roles.indexOf('number')] ?? null;
  const contacts: Contact[] = [];
  const lineOf = new Map<string, number>();
  const repeated = new Set<string>();
  const countries = new Map<string, number>();
  const issues: ImportIssue[] = [];
  const rows: ImportedRows['rows'] = new Map();
  const counts = { rejected: 0, duplicates: 0, blankRows: 0, warned: 0 };
  const asides = { withoutCountry: 0, beyondLimit: 0 };

  function take({ contact, country, warnings, raw }: Accepted): RowOutcome {
    const at = { line: contact.line, column, value: raw };
    const first = lineOf.get(contact.number);
    if (first !== undefined) {
      counts.duplicates++;
      repeated.add(contact.number);
      const reason = `The same number as line ${first}, which is kept.`;
      issues.push({ ...at, kind: 'duplicate', code: 'duplicate', reason });
      return 'duplicate';
    }
    if (contacts.length >= maxContacts) {
      counts.rejected++;
      asides.beyondLimit++;
      issues.push({ ...at, kind: 'rejected', code: 'list-full', reason: full });
      return 'rejected';
    }
    lineOf.set(contact.number, contact.line);
    countOne(countries, country);
    contacts.push(contact);
    if (warnings.length > 0) counts.warned++;
    issues.push(...warnings);
    return 'accepted';
  }

  function classify(row: SourceRow): RowOutcome | null {
    const found = classifyRow(row, settings);
    if (found.kind === 'contact') return take(found);
    if (found.kind === 'blank') {
      counts.blankRows++;
      return null;
    }
    counts.rejected++;
    if (found.isWithoutCountry) asides.withoutCountry++;
    issues.push(...found.issues);
    return 'rejected';
  }

  function add(given: SourceRow): void {
    const own = fixes.filter(({ line }) => line === given.line);
    const row = own.length > 0 ? applyFixes(given, settings, own) : given;
    const before = issues.length;
    const outcome = classify(row);
    if (!outcome || (issues.length === before && own.length === 0)) return;
    rows.set(row.line, { line: row.line, cells: row.cells, outcome });
  }

  const rowsIn = () => contacts.length + counts.rejected + counts.duplicates;

  return {
    push: (given) => {
      for (const row of given) add(row);
    },
    get rowsIn() {
      return rowsIn();
    },
    get accepted() {
      return contacts.length;
    },
    finish: () => ({
      contacts,
      issues,
      rows,
      report: {
        rowsIn: rowsIn(),
        accepted: contacts.length,
        suppressed: 0,
        ...counts,
        ...asides,
        fixedCells: fixes.length,
        reasons: countReasons(issues),
        columns: settings.columns.filter((_, index) =>
          isVariableRole(settings.roles[index] ?? 'ignore'),
        ),
        countries: rankValues(countries),
        types: [],
        zones: [],
        unknownZone: contacts.length,
        splitZone: 0,
        duplicateNumbers: repeated.size,
        sample: contacts.slice(0, SAMPLE),
      },
    }),
  };
}
