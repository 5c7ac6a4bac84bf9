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
  return LIMITS.flatMap(([field, limit, word, code]) => {
    const value = contact[field] ?? '';
    if (value.length <= limit) return [];
    const reason = `The ${word} has ${value.length} characters; at most ${limit} are taken.`;
    return [{ field, value, code, reason }];
  });
}

/** Characters as JSON. Counted exactly only where it could matter: escapes at most sextuple a text. */
function sizeOf(variables: Record<string, string>): number {
  let rough = 2;
  for (const [name, value] of Object.entries(variables)) rough += name.length + value.length + 6;
  return rough * 6 < MAX_VARIABLES_CHARS ? rough : JSON.stringify(variables).length;
}

/** Why a contact cannot be sent as it is, its number aside. */
export function contactFaults(contact: Contact): ContactFault[] {
  const faults = tooLong(contact);
  const texts = [contact.name, contact.email, contact.externalId, contact.extension];
  const broken = [...texts, ...Object.values(contact.variables)].find(
    (text) => text !== undefined && !isStorable(text),
  );
  if (broken !== undefined) {
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
