import type { Contact } from './contact';
import type { IssueCode } from './issue-codes';
import { MAX_EMAIL, MAX_EXTENSION, MAX_EXTERNAL_ID, MAX_NAME, MAX_VARIABLES_CHARS } from './limits';

type LimitedField = 'name' | 'email' | 'externalId' | 'extension';
/** `code` is the reason's id in the catalogue of issues. */
export type ContactFault = {
  field: LimitedField | null;
  value: string;
  code: IssueCode;
  reason: string;
};

const LIMITS: [LimitedField, number, string, IssueCode][] = [
  ['name', MAX_NAME, 'name', 'name-too-long'],
  ['email', MAX_EMAIL, 'e-mail address', 'email-too-long'],
  ['externalId', MAX_EXTERNAL_ID, 'external id', 'external-id-too-long'],
  ['extension', MAX_EXTENSION, 'extension', 'extension-too-long'],
];

/** Half a surrogate pair or a NUL: neither JSON nor the database carries it. */
export function isStorable(text: string): boolean {
  return !text.includes('\0') && text.isWellFormed();
}

function tooLong(contact: Contact): ContactFault[] {
  const faults: ContactFault[] = [];
  for (const [field, limit, word, code] of LIMITS) {
    const value = contact[field];
    if (value === undefined || value.length <= limit) continue;
    const reason = `The ${word} has ${value.length} characters; at most ${limit} are taken.`;
    faults.push({ field, value, code, reason });
  }
  return faults;
}

/** Characters as JSON. Counted exactly only where it could matter: escapes at most sextuple a text. */
function sizeOf(variables: Record<string, string>): number {
  let rough = 2;
  for (const name in variables) rough += name.length + (variables[name]?.length ?? 0) + 6;
  return rough * 6 < MAX_VARIABLES_CHARS ? rough : JSON.stringify(variables).length;
}

function hasBroken({ name, email, externalId, extension, variables }: Contact): boolean {
  for (const text of [name, email, externalId, extension]) {
    if (text !== undefined && !isStorable(text)) return true;
  }
  for (const key in variables) if (!isStorable(variables[key] ?? '')) return true;
  return false;
}

/** Why a contact cannot be sent as it is, its number aside. */
export function contactFaults(contact: Contact): ContactFault[] {
  const faults = tooLong(contact);
  if (hasBroken(contact)) {
    faults.push({
      field: null,
      value: '',
      code: 'half-character',
      reason: 'Contains half a character, which no one can read.',
    });
  }
  const size = sizeOf(contact.variables);
  if (size >= MAX_VARIABLES_CHARS) {
    const reason = `The variables of this row take ${size.toLocaleString('en')} characters; fewer than 100,000 are taken.`;
    faults.push({ field: null, value: '', code: 'variables-too-long', reason });
  }
  return faults;
}
