import 'server-only';
import { MAX_CAMPAIGN_CONTACTS, type NumberRule } from '@/lib/contacts/contact';
import { MAX_COLUMNS } from '@/lib/contacts/limits';
import { type NumberRules, OPEN_RULES } from '@/lib/contacts/numbers/number-rule';
import { readSipUri } from '@/lib/contacts/numbers/sip-uri';
import type { ZoneFinder } from '@/lib/contacts/zones/zone-finder';
import { type CheckedContact, checkContact } from '@/lib/server/contacts/check-contacts';
import type { UpstreamSource, UpstreamSourceContact } from '@/lib/server/vapi';
import { createRefusals } from './duplicate-refusals';
import { readVariables } from './duplicate-variables';

export type CopiedContacts = {
  accepted: CheckedContact[];
  rejected: number;
  duplicates: number;
  columns: string[];
  /** `any` when a contact has a SIP address or a number that only a trunk knows. */
  numberRule: NumberRule;
  /** The column that says who calls, when there are several numbers. */
  column: { name: string; byValue: Record<string, string> } | null;
  notes: string[];
};

/** `tellCaller` gives a number id its words; `zones` tells where a number may be. */
export type Copying = { tellCaller: (id: string) => string; zones: ZoneFinder };

const CALLER = 'Caller number';

/**
 * The contacts of a campaign under the rules of an import: those that break one are counted and told, the
 * first of several with one number stays.
 */
export function copyContacts(
  { head, contacts }: UpstreamSource,
  { tellCaller, zones }: Copying,
): CopiedContacts {
  const column = head.callerIds.length > 1 ? nameColumn(contacts) : null;
  const byValue: Record<string, string> = {};
  const seen = new Set<string>();
  const columns = new Set<string>();
  const refusals = createRefusals();
  const accepted: CheckedContact[] = [];
  let duplicates = 0;
  for (const [index, contact] of contacts.entries()) {
    const { variables, lost } = readVariables(contact);
    refusals.addLost(lost);
    if (column !== null && contact.callerId !== null) {
      const value = tellCaller(contact.callerId);
      variables[column] = value;
      byValue[value] = contact.callerId;
    }
    const checked = check(contact, { variables, line: index + 1 });
    if (!checked.ok) refusals.add(checked.why, index + 1);
    else if (accepted.length === MAX_CAMPAIGN_CONTACTS)
      refusals.add('beyond 10,000 contacts', index + 1);
    else if (seen.has(checked.value.contact.number)) duplicates += 1;
    else {
      seen.add(checked.value.contact.number);
      for (const name of Object.keys(variables)) columns.add(name);
      accepted.push(locate(checked.value, zones));
    }
  }
  return {
    ...{ accepted, duplicates, columns: [...columns].slice(0, MAX_COLUMNS) },
    numberRule: accepted.some(({ type }) => type === 'sip' || type === 'unchecked')
      ? 'any'
      : 'e164',
    rejected: refusals.count(),
    column: column === null ? null : { name: column, byValue },
    notes: refusals.tell({ duplicates, of: contacts.length }),
  };
}

function check(
  contact: UpstreamSourceContact,
  more: { variables: Record<string, string>; line: number },
) {
  const { extension, name, email, externalId, sipUri, isUnchecked } = contact;
  const number = contact.number ?? (sipUri === null ? null : readSipUri(sipUri));
  if (number === null) {
    const why = sipUri === null ? 'no number' : 'a SIP address that is not one';
    return { ok: false as const, why };
  }
  const isAny = contact.number === null || isUnchecked;
  const rules: NumberRules = { ...OPEN_RULES, numberRule: isAny ? 'any' : 'e164' };
  const optional = { extension, name, email, externalId };
  const set = Object.entries(optional).filter(([, value]) => value !== null);
  return checkContact({ number, ...Object.fromEntries(set), ...more }, rules);
}

function locate(checked: CheckedContact, finder: ZoneFinder): CheckedContact {
  const { contact, country, type } = checked;
  const zones = finder.ofNumber({ number: contact.number, country, type });
  return zones === null ? checked : { ...checked, contact: { ...contact, zones: [...zones] } };
}

/** A name no variable has. */
function nameColumn(contacts: readonly UpstreamSourceContact[]): string {
  const taken = new Set(
    contacts.flatMap((contact) => Object.keys(readVariables(contact).variables)),
  );
  let name = CALLER;
  for (let n = 2; taken.has(name); n += 1) name = `${CALLER} ${n}`;
  return name;
}
