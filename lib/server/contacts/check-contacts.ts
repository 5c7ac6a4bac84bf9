import { z } from 'zod';
import { Contact } from '@/lib/contacts/contact';
import { contactFaults, isStorable } from '@/lib/contacts/contact-faults';
import { MAX_CHUNK_CONTACTS, MAX_COLUMNS, MAX_HEADER_CHARS } from '@/lib/contacts/limits';
import { isForbiddenVariable } from '@/lib/contacts/mapping/variable-name';
import { type NumberRules, OPEN_RULES } from '@/lib/contacts/numbers/number-rule';
import type { NumberFacts } from '@/lib/contacts/numbers/number-type';
import { readContactNumber } from '@/lib/contacts/numbers/read-contact-number';
import { isZone } from '@/lib/contacts/zones/is-zone';
import { describeIssue } from '@/lib/server/describe-issue';
import { DomainError } from '@/lib/server/errors';

/** A contact that passed every rule again, with country and type of its number. */
export type CheckedContact = NumberFacts & { contact: Contact };

const MAX_NAMED = 5;
const HasLine = z.looseObject({ line: z.number() });

export type Checked = { ok: true; value: CheckedContact } | { ok: false; why: string };

/** Looks at the raw keys: a parser may drop `__proto__` without a word. */
function variableFault(raw: unknown): string | null {
  const names = ownNames(raw);
  if (names.length > MAX_COLUMNS) return `more than ${MAX_COLUMNS} variables`;
  const bad = names.find((name) => !isVariableName(name));
  return bad === undefined ? null : 'a variable with a name that is not allowed';
}

function isVariableName(name: string): boolean {
  return !isForbiddenVariable(name) && name.length <= MAX_HEADER_CHARS && isStorable(name);
}

function ownNames(raw: unknown): string[] {
  if (typeof raw !== 'object' || raw === null || !('variables' in raw)) return [];
  const { variables } = raw;
  return typeof variables === 'object' && variables !== null ? Object.keys(variables) : [];
}

function zonesFault({ zones = [] }: Contact): string | null {
  if (!zones.every(isZone)) return 'a time zone that is none';
  const isSorted = zones.every((zone, at) => at === 0 || (zones[at - 1] ?? '') < zone);
  return isSorted ? null : 'time zones out of order';
}

/** What is told of a number that is refused: never the number itself. */
function tellNumber(code: string): string {
  switch (code) {
    case 'premium':
    case 'shared-cost':
    case 'satellite':
    case 'global-number':
      return 'a number that is never called';
    case 'country-not-allowed':
      return 'a number of a country that the list does not take';
    case 'sip-not-allowed':
      return 'a SIP address, which the list does not take';
    default:
      return 'not a valid number';
  }
}

/** One contact by the rules of an import; `why` names no value. */
export function checkContact(raw: unknown, rules: NumberRules = OPEN_RULES): Checked {
  const names = variableFault(raw);
  if (names) return { ok: false, why: names };
  const read = Contact.safeParse(raw);
  if (!read.success) {
    const first = read.error.issues[0];
    return { ok: false, why: first ? describeIssue(first) : 'unreadable' };
  }
  const number = readContactNumber(read.data.number, { country: '', rules });
  if (!number.ok) return { ok: false, why: tellNumber(number.code) };
  if (number.number !== read.data.number) return { ok: false, why: 'not a valid number' };
  const why = contactFaults(read.data)[0]?.reason ?? zonesFault(read.data);
  if (why) return { ok: false, why };
  return { ok: true, value: { contact: read.data, country: number.country, type: number.type } };
}

/**
 * Checks every contact again: what the browser found counts for nothing here.
 *
 * @throws DomainError `too-large`; `bad-input`, naming the first rows by their line, never by their values
 */
export function checkContacts(
  raw: readonly unknown[],
  rules: NumberRules = OPEN_RULES,
): CheckedContact[] {
  // Checking costs more than sending: 8 MB hold millions of empty rows.
  if (raw.length > MAX_CHUNK_CONTACTS) throw tooMany(raw.length);
  const checked: CheckedContact[] = [];
  const faults: string[] = [];
  for (const [index, row] of raw.entries()) {
    const result = checkContact(row, rules);
    if (result.ok) checked.push(result.value);
    else faults.push(`${nameRow(row, index)}: ${result.why}`);
  }
  if (faults.length === 0) return checked;
  const more = faults.length > MAX_NAMED ? ` And ${faults.length - MAX_NAMED} more.` : '';
  const named = faults.slice(0, MAX_NAMED).join('; ');
  throw new DomainError(
    'bad-input',
    `${faults.length} of these contacts can't be stored (${named}).${more} This part was not stored.`,
  );
}

function tooMany(count: number): DomainError {
  return new DomainError(
    'too-large',
    `This part holds ${count} contacts; at most ${MAX_CHUNK_CONTACTS} are taken at once. It was not stored.`,
  );
}

function nameRow(row: unknown, index: number): string {
  const read = HasLine.safeParse(row);
  return read.success ? `line ${read.data.line}` : `contact ${index + 1} of the part`;
}
