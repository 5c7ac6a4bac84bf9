import type { Contact } from '@/lib/contacts/contact';
import { isE164, isSipUri } from '@/lib/contacts/numbers/number-shape';
import { compileOverrides } from '@/lib/overrides/compile';
import type { Customer } from '@/lib/wire/customer';
import type { CampaignDraft } from './draft';
import { setOwnValue } from './own-value';

type Values = Record<string, unknown>;

/**
 * Turns contacts into Vapi's customers. Variables for everyone are laid under the contact's own here, so
 * that nothing hangs on how Vapi merges; what is empty is left out. The name is a variable as well, for
 * Vapi fills only `customer.name` by itself.
 */
export function createCustomerBuilder(draft: CampaignDraft): (contact: Contact) => Customer {
  const everyone = compileOverrides(draft.overrides).variables;
  const leftOut = new Set(draft.overrides.leftOutColumns);
  const key = draft.target.kind === 'squad' ? 'squadOverrides' : 'assistantOverrides';
  return (contact) => {
    const customer: Customer = addressOf(contact.number);
    if (isFilled(contact.extension)) customer.extension = contact.extension;
    if (isFilled(contact.name)) customer.name = contact.name;
    if (isFilled(contact.email)) customer.email = contact.email;
    if (isFilled(contact.externalId)) customer.externalId = contact.externalId;
    const variableValues: Values = { ...everyone };
    coverWithOwn(variableValues, { contact, leftOut });
    if (Object.keys(variableValues).length > 0) customer[key] = { variableValues };
    return customer;
  };
}

/** Whom to call, as Vapi asks for it: numbers that only a trunk knows go without its check. */
export function addressOf(number: string): Customer {
  if (isSipUri(number)) return { sipUri: number };
  return isE164(number) ? { number } : { number, numberE164CheckEnabled: false };
}

// The name first: a column called `name` covers it.
function coverWithOwn(
  values: Values,
  { contact, leftOut }: { contact: Contact; leftOut: ReadonlySet<string> },
): void {
  if (isFilled(contact.name) && !leftOut.has('name')) values.name = contact.name;
  for (const name of Object.keys(contact.variables)) {
    const value = contact.variables[name];
    if (isFilled(value) && !leftOut.has(name)) setOwnValue(values, { key: name, value });
  }
}

function isFilled(text: string | undefined): text is string {
  return text !== undefined && text !== '';
}
