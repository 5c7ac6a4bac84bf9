import type { Contact } from '../contact';
import { contactFaults } from '../contact-faults';
import type { ImportIssue, ImportSettings } from '../import-types';
import type { Finding } from '../issue-codes';
import { type OwnRole, planRow, type RowPlan } from '../mapping/row-plan';
import type { NumberFacts } from '../numbers/number-type';
import type { ContactNumber } from '../numbers/read-contact-number';
import type { SourceRow } from '../reading/read-rows';
import { createLocator, PLACE_ROLES, type PlaceTexts } from '../zones/locate';
import type { ZoneFinder } from '../zones/zone-finder';
import { cutText } from './cut-text';
import { createNumberCell, type NumberCell } from './read-number-cell';
import { rowWarnings } from './row-warnings';

export type ClassifiedRow =
  | { kind: 'blank' }
  | { kind: 'rejected'; issues: ImportIssue[]; isWithoutCountry: boolean; abroad?: string }
  | (NumberFacts & { kind: 'contact'; contact: Contact; warnings: ImportIssue[]; raw: string });

/** One row to a contact, or to every reason why it is none. Duplicates are not its business. */
export type RowClassifier = (row: SourceRow) => ClassifiedRow;

/** What a finding is about: a column and the value in it, both '' for the row as a whole. */
export type Found = Finding & { column: string; value: string };

const MAX_SHOWN = 200;
const NO_PLACES: PlaceTexts = {};

function shorten(value: string): string {
  return value.length > MAX_SHOWN ? `${cutText(value, MAX_SHOWN)}…` : value;
}

function issueOf(kind: 'rejected' | 'warning', line: number, found: Found): ImportIssue {
  const { column, value, code, reason } = found;
  return { line, column: column || null, value: shorten(value), kind, code, reason };
}

/** The row's shape: cells beyond the header would shift values into the wrong variable. */
function shapeFault(row: SourceRow, columns: number): Finding | null {
  if (row.fault) return row.fault;
  if (row.cells.length <= columns) return null;
  const extra = row.cells.slice(columns).filter((cell) => cell.trim() !== '');
  if (extra.length === 0) return null;
  return {
    code: 'too-many-cells',
    reason: `This row has ${row.cells.length} cells, the header ${columns}. A delimiter inside a cell needs quotes around the cell.`,
  };
}

function buildContact(row: SourceRow, cells: readonly string[], plan: RowPlan): Contact {
  const variables: Record<string, string> = {};
  for (const { index, column } of plan.variables) {
    const value = cells[index];
    if (value) variables[column] = value;
  }
  const contact: Contact = { number: '', variables, line: row.line };
  const of = (role: OwnRole) => cells[plan.places[role]?.index ?? -1];
  const name = of('name');
  if (name) {
    contact.name = name;
    variables.name = name;
  }
  const [email, externalId, extension] = [of('email'), of('externalId'), of('extension')];
  if (email) contact.email = email;
  if (externalId) contact.externalId = externalId;
  if (extension) contact.extension = extension;
  return contact;
}

type ReadOk = Extract<ContactNumber, { ok: true }>;
type Judged = { number: NumberCell; contact: Contact };

function addNumber(contact: Contact, number: ReadOk): void {
  contact.number = number.number;
  if (number.extension !== null && !contact.extension) contact.extension = number.extension;
}

function faultsOf({ number, contact }: Judged, plan: RowPlan): Found[] {
  const faults: Found[] = [];
  const { read, column, value } = number;
  if (!read.ok) faults.push({ column, value, code: read.code, reason: read.reason });
  for (const fault of contactFaults(contact)) {
    const place = fault.field ? plan.places[fault.field] : null;
    faults.push({ ...fault, column: place?.column || fault.field || '' });
  }
  return faults;
}

/** `zones` null leaves them out. */
export function createRowClassifier(
  settings: ImportSettings,
  zones: ZoneFinder | null,
): RowClassifier {
  const plan = planRow(settings);
  const readNumber = createNumberCell(settings, plan);
  const locate = zones && createLocator(zones);
  const width = settings.columns.length;
  const hasPlaces = PLACE_ROLES.some((role) => plan.places[role]) || plan.places.country !== null;

  function placesIn(cells: readonly string[], country: string): PlaceTexts {
    if (!hasPlaces) return NO_PLACES;
    const of = (role: OwnRole) => cells[plan.places[role]?.index ?? -1] ?? '';
    return { timeZone: of('timeZone'), postalCode: of('postalCode'), state: of('state'), country };
  }

  function accept(
    row: SourceRow,
    cells: readonly string[],
    judged: Judged & { read: ReadOk },
  ): ClassifiedRow {
    const { number, contact, read } = judged;
    const found = rowWarnings({ row, cells, plan, number });
    const located = locate?.(read, placesIn(cells, number.place));
    if (located?.zones) contact.zones = [...located.zones];
    for (const { role, code, reason } of located?.findings ?? []) {
      const place = plan.places[role];
      found.push({
        column: place?.column ?? '',
        value: cells[place?.index ?? -1] ?? '',
        code,
        reason,
      });
    }
    const warnings = found.map((one) => issueOf('warning', row.line, one));
    const { country, type } = read;
    return { kind: 'contact', contact, country, type, warnings, raw: number.value };
  }

  return (row) => {
    const cells = row.cells.map((cell) => cell.trim());
    if (!row.fault && cells.every((cell) => cell === '')) return { kind: 'blank' };
    const shape = shapeFault(row, width);
    if (shape) {
      const found = { column: '', value: row.cells.join(settings.delimiter), ...shape };
      const issues = [issueOf('rejected', row.line, found)];
      return { kind: 'rejected', issues, isWithoutCountry: false };
    }
    const number = readNumber(cells);
    const contact = buildContact(row, cells, plan);
    const { read } = number;
    if (read.ok) addNumber(contact, read);
    const faults = faultsOf({ number, contact }, plan);
    if (read.ok && faults.length === 0) return accept(row, cells, { number, contact, read });
    return {
      kind: 'rejected',
      issues: faults.map((fault) => issueOf('rejected', row.line, fault)),
      isWithoutCountry: !read.ok && read.code === 'no-country',
      ...(!read.ok && read.country ? { abroad: read.country } : {}),
    };
  };
}
