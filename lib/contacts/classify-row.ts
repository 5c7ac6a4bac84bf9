import type { Contact } from './contact';
import { contactFaults } from './contact-faults';
import { cutText } from './cut-text';
import { isEmailLike } from './header';
import type { ColumnRole, ImportIssue, ImportSettings } from './import-types';
import type { IssueCode } from './issue-codes';
import type { NumberType } from './number-type';
import { normalisePhone } from './phone';
import type { SourceRow } from './read-rows';
import { textWarning } from './text-warning';

export type ClassifiedRow =
  | { kind: 'blank' }
  | { kind: 'rejected'; issues: ImportIssue[]; isWithoutCountry: boolean }
  | {
      kind: 'contact';
      contact: Contact;
      country: string;
      type: NumberType;
      warnings: ImportIssue[];
      raw: string;
    };

type Named = { column: string; value: string };
type Fields = Record<'number' | 'name' | 'email' | 'externalId' | 'extension', Named | null>;

const FIELDS: ReadonlySet<string> = new Set(['number', 'name', 'email', 'externalId', 'extension']);
const MAX_SHOWN = 200;

function shorten(value: string): string {
  return value.length > MAX_SHOWN ? `${cutText(value, MAX_SHOWN)}…` : value;
}

type Finding = { code: IssueCode; reason: string };

function issue(
  kind: 'rejected' | 'warning',
  at: { line: number } & Named,
  { code, reason }: Finding,
): ImportIssue {
  return { line: at.line, column: at.column || null, value: shorten(at.value), kind, code, reason };
}

/** The row's shape: cells beyond the header would shift values into the wrong variable. */
function shapeFault(row: SourceRow, columns: number): Finding | null {
  if (row.fault) return row.fault;
  const extra = row.cells.slice(columns).filter((cell) => cell.trim() !== '');
  if (extra.length === 0) return null;
  return {
    code: 'too-many-cells',
    reason: `This row has ${row.cells.length} cells, the header ${columns}. A delimiter inside a cell needs quotes around the cell.`,
  };
}

function isField(role: ColumnRole): role is keyof Fields {
  return FIELDS.has(role);
}

type Sorted = { fields: Fields; variables: Record<string, string>; used: Named[] };

function sortCells(row: SourceRow, settings: ImportSettings): Sorted {
  const fields: Fields = {
    number: null,
    name: null,
    email: null,
    externalId: null,
    extension: null,
  };
  const variables: Record<string, string> = {};
  const used: Named[] = [];
  settings.roles.forEach((role, index) => {
    const column = settings.columns[index] ?? '';
    const value = (row.cells[index] ?? '').trim();
    if (role === 'ignore') return;
    if (isField(role)) fields[role] = { column, value };
    else if (value !== '') variables[column] = value;
    if (value !== '') used.push({ column, value });
  });
  return { fields, variables, used };
}

function warningsOf(row: SourceRow, sorted: Sorted, columns: number): ImportIssue[] {
  const warnings: ImportIssue[] = [];
  if (row.cells.length < columns) {
    const reason = `This row has ${row.cells.length} of ${columns} cells; the missing ones count as empty.`;
    const at = { line: row.line, column: '', value: '' };
    warnings.push(issue('warning', at, { code: 'too-few-cells', reason }));
  }
  for (const cell of sorted.used) {
    const finding = textWarning(cell.value);
    if (finding) warnings.push(issue('warning', { line: row.line, ...cell }, finding));
  }
  const email = sorted.fields.email;
  if (email?.value && !isEmailLike(email.value)) {
    const finding = { code: 'email-incomplete', reason: 'Not a complete e-mail address.' } as const;
    warnings.push(issue('warning', { line: row.line, ...email }, finding));
  }
  return warnings;
}

function buildContact(
  row: SourceRow,
  sorted: Sorted,
  phone: { e164: string; extension: string | null },
) {
  const { fields, variables } = sorted;
  const extension = fields.extension?.value || phone.extension;
  const contact: Contact = { number: phone.e164, variables, line: row.line };
  if (extension) contact.extension = extension;
  if (fields.name?.value) {
    contact.name = fields.name.value;
    variables.name = fields.name.value;
  }
  if (fields.email?.value) contact.email = fields.email.value;
  if (fields.externalId?.value) contact.externalId = fields.externalId.value;
  return contact;
}

/** One row to a contact, or to every reason why it is none. Duplicates are not its business. */
export function classifyRow(row: SourceRow, settings: ImportSettings): ClassifiedRow {
  if (!row.fault && row.cells.every((cell) => cell.trim() === '')) return { kind: 'blank' };
  const shape = shapeFault(row, settings.columns.length);
  if (shape) {
    const at = { line: row.line, column: '', value: row.cells.join(settings.delimiter) };
    return { kind: 'rejected', issues: [issue('rejected', at, shape)], isWithoutCountry: false };
  }
  const sorted = sortCells(row, settings);
  const number = sorted.fields.number ?? { column: '', value: '' };
  const at = { line: row.line, ...number };
  const phone = normalisePhone(number.value, settings.defaultCountry);
  const contact = buildContact(row, sorted, phone.ok ? phone : { e164: '', extension: null });
  const issues = contactFaults(contact).map(({ field, value, code, reason }) => {
    const column = (field && sorted.fields[field]?.column) || field || '';
    return issue('rejected', { line: row.line, column, value }, { code, reason });
  });
  if (!phone.ok) issues.unshift(issue('rejected', at, { code: phone.fault, reason: phone.reason }));
  if (!phone.ok || issues.length > 0) {
    return {
      kind: 'rejected',
      issues,
      isWithoutCountry: !phone.ok && phone.fault === 'no-country',
    };
  }
  const warnings = warningsOf(row, sorted, settings.columns.length);
  if (phone.warning) {
    warnings.push(issue('warning', at, phone.warning));
  }
  return {
    kind: 'contact',
    contact,
    country: phone.country,
    type: phone.type,
    warnings,
    raw: number.value,
  };
}
