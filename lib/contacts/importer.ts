import { classifyRow } from './classify-row';
import { type Contact, MAX_CAMPAIGN_CONTACTS } from './contact';
import { countOne, rankValues } from './count-values';
import type { ImportedContacts, ImportIssue, ImportSettings } from './import-types';
import { MAX_ISSUES } from './limits';
import { isVariableRole } from './mapping';
import type { SourceRow } from './read-rows';

export type Importer = {
  push(rows: SourceRow[]): void;
  readonly rowsIn: number;
  readonly accepted: number;
  finish(): ImportedContacts;
};

type Accepted = { contact: Contact; country: string; warnings: ImportIssue[]; raw: string };

/**
 * Rows to contacts and a report, row by row in file order. Every row that is not blank ends in exactly one
 * of accepted, rejected and duplicate. Duplicates are by E.164; the first one stays.
 */
export function createImporter(
  settings: ImportSettings,
  maxContacts = MAX_CAMPAIGN_CONTACTS,
): Importer {
  const full = `The list is full: a campaign takes at most ${maxContacts.toLocaleString('en')} contacts.`;
  const column = settings.columns[settings.roles.indexOf('number')] ?? null;
  const contacts: Contact[] = [];
  const lineOf = new Map<string, number>();
  const countries = new Map<string, number>();
  const issues: ImportIssue[] = [];
  const counts = { rejected: 0, duplicates: 0, blankRows: 0, warned: 0 };
  const asides = { withoutCountry: 0, beyondLimit: 0, issuesLeftOut: 0 };

  function note(issue: ImportIssue): void {
    if (issues.length < MAX_ISSUES) issues.push(issue);
    else asides.issuesLeftOut++;
  }

  function take({ contact, country, warnings, raw }: Accepted): void {
    const at = { line: contact.line, column, value: raw };
    const first = lineOf.get(contact.number);
    if (first !== undefined) {
      counts.duplicates++;
      const reason = `The same number as line ${first}, which is kept.`;
      note({ ...at, kind: 'duplicate', reason });
      return;
    }
    if (contacts.length >= maxContacts) {
      counts.rejected++;
      asides.beyondLimit++;
      note({ ...at, kind: 'rejected', reason: full });
      return;
    }
    lineOf.set(contact.number, contact.line);
    countOne(countries, country);
    contacts.push(contact);
    if (warnings.length > 0) counts.warned++;
    for (const warning of warnings) note(warning);
  }

  function add(row: SourceRow): void {
    const found = classifyRow(row, settings);
    if (found.kind === 'blank') counts.blankRows++;
    else if (found.kind === 'contact') take(found);
    else {
      counts.rejected++;
      if (found.isWithoutCountry) asides.withoutCountry++;
      for (const issue of found.issues) note(issue);
    }
  }

  const rowsIn = () => contacts.length + counts.rejected + counts.duplicates;

  return {
    push: (rows) => {
      for (const row of rows) add(row);
    },
    get rowsIn() {
      return rowsIn();
    },
    get accepted() {
      return contacts.length;
    },
    finish: () => ({
      contacts,
      report: {
        rowsIn: rowsIn(),
        accepted: contacts.length,
        ...counts,
        ...asides,
        issues,
        columns: settings.columns.filter((_, index) =>
          isVariableRole(settings.roles[index] ?? 'ignore'),
        ),
        countries: rankValues(countries),
      },
    }),
  };
}
