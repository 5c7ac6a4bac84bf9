import { z } from 'zod';
import { Contact } from '@/lib/contacts/contact';
import { contactFaults, isStorable } from '@/lib/contacts/contact-faults';
import { MAX_CHUNK_CONTACTS, MAX_COLUMNS, MAX_HEADER_CHARS } from '@/lib/contacts/limits';
import type { NumberFacts } from '@/lib/contacts/number-type';
import { normalisePhone } from '@/lib/contacts/phone';
import { isForbiddenVariable } from '@/lib/contacts/variable-name';
import { DomainError } from '@/lib/server/errors';

/** A contact that passed every rule again, with country and type of its number. */
export type CheckedContact = NumberFacts & { contact: Contact };

const MAX_NAMED = 5;
const HasVariables = z.looseObject({ variables: z.looseObject({}) });
const HasLine = z.looseObject({ line: z.number() });

export type Checked = { ok: true; value: CheckedContact } | { ok: false; why: string };

/** Looks at the raw keys: a parser may drop `__proto__` without a word. */
function variableFault(raw: unknown): string | null {
  const read = HasVariables.safeParse(raw);
  const names = read.success ? ownNames(raw) : [];
  if (names.length > MAX_COLUMNS) return `more than ${MAX_COLUMNS} variables`;
  const bad = names.find(
    (name) => isForbiddenVariable(name) || name.length > MAX_HEADER_CHARS || !isStorable(name),
  );
  return bad === undefined ? null : 'a variable with a name that is not allowed';
}

function ownNames(raw: unknown): string[] {
  if (typeof raw !== 'object' || raw === null || !('variables' in raw)) return [];
  return Object.keys(Object(raw.variables));
}

/** One contact by the rules of an import; `why` names no value. */
export function checkContact(raw: unknown): Checked {
  const names = variableFault(raw);
  if (names) return { ok: false, why: names };
  const read = Contact.safeParse(raw);
  if (!read.success) {
    const first = read.error.issues[0];
    return {
      ok: false,
      why: `${first?.path.join('.') || 'row'}: ${first?.message ?? 'unreadable'}`,
    };
  }
  const phone = normalisePhone(read.data.number, '');
  if (!phone.ok || phone.e164 !== read.data.number) return { ok: false, why: 'not a valid number' };
  const [fault] = contactFaults(read.data);
  if (fault) return { ok: false, why: fault.reason };
  return { ok: true, value: { contact: read.data, country: phone.country, type: 'unknown' } };
}

/**
 * Checks every contact again: what the browser found counts for nothing here.
 *
 * @throws DomainError `too-large`; `bad-input`, naming the first rows by their line, never by their values
 */
export function checkContacts(raw: readonly unknown[]): CheckedContact[] {
  // Checking costs more than sending: 8 MB hold millions of empty rows.
  if (raw.length > MAX_CHUNK_CONTACTS) throw tooMany(raw.length);
  const checked: CheckedContact[] = [];
  const faults: string[] = [];
  for (const [index, row] of raw.entries()) {
    const result = checkContact(row);
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
