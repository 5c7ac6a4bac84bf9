import type { Contact } from '@/lib/contacts/contact';
import { compileOverrides } from '@/lib/overrides/compile';
import type { Customer } from '@/lib/wire/customer';
import type { CampaignDraft } from './draft';

/**
 * Turns contacts into Vapi's customers. Variables for everyone are laid under the contact's own here, so
 * that nothing hangs on how Vapi merges; what is empty is left out. The name is a variable as well, for
 * Vapi fills only `customer.name` by itself.
 */
export function createCustomerBuilder(draft: CampaignDraft): (contact: Contact) => Customer {
  const everyone = Object.entries(compileOverrides(draft.overrides).variables);
  const leftOut = new Set(draft.overrides.leftOutColumns);
  const key = draft.target.kind === 'squad' ? 'squadOverrides' : 'assistantOverrides';
  return (contact) => {
    const variableValues = Object.fromEntries([...everyone, ...listOwn(contact, leftOut)]);
    const customer: Customer = { number: contact.number };
    if (isFilled(contact.extension)) customer.extension = contact.extension;
    if (isFilled(contact.name)) customer.name = contact.name;
    if (isFilled(contact.email)) customer.email = contact.email;
    if (isFilled(contact.externalId)) customer.externalId = contact.externalId;
    if (Object.keys(variableValues).length > 0) customer[key] = { variableValues };
    return customer;
  };
}

/** The variables one contact carries of itself; the name first, which a column called `name` covers. */
function listOwn(contact: Contact, leftOut: ReadonlySet<string>): [string, string][] {
  const columns = Object.entries(contact.variables);
  const own: [string, string][] = isFilled(contact.name)
    ? [['name', contact.name], ...columns]
    : columns;
  return own.filter(([name, value]) => value !== '' && !leftOut.has(name));
}

function isFilled(text: string | undefined): text is string {
  return text !== undefined && text !== '';
}
