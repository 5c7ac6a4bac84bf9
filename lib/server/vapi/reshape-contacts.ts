import type { CallReply } from '@/lib/wire/call-reply';
import type { CampaignReply, CustomerReply } from '@/lib/wire/campaign-reply';
import { numberOfCall } from './reshape-call';
import type { UpstreamContact } from './upstream';

/** The contacts of a campaign in upload order; null when Vapi sent neither customers nor a dial plan. */
export function reshapeContacts(reply: CampaignReply): UpstreamContact[] | null {
  const { dialPlan, customers, phoneNumberId } = reply;
  const groups = dialPlan?.length ? dialPlan : customers && [{ phoneNumberId, customers }];
  if (groups === undefined) return null;
  const contacts: UpstreamContact[] = [];
  for (const group of groups) {
    for (const customer of group.customers ?? []) {
      contacts.push(reshapeContact(customer, { group, position: contacts.length }));
    }
  }
  return contacts;
}

function reshapeContact(
  customer: CustomerReply,
  { group, position }: { group: { phoneNumberId?: string | undefined }; position: number },
): UpstreamContact {
  return {
    position,
    number: customer.number ?? customer.sipUri ?? null,
    name: customer.name ?? null,
    externalId: customer.externalId ?? null,
    phoneNumberId: group.phoneNumberId ?? null,
  };
}

/**
 * Pairs each call with its contact. The wire has no link but the number: of several contacts with one
 * number the external id decides, else they are taken in upload order, each once.
 */
export function matchCalls(
  calls: readonly CallReply[],
  contacts: readonly UpstreamContact[],
): { call: CallReply; contact: UpstreamContact | null }[] {
  const waiting = groupByNumber(contacts);
  return calls.map((call) => ({ call, contact: takeContact(call, waiting) }));
}

function groupByNumber(contacts: readonly UpstreamContact[]): Map<string, UpstreamContact[]> {
  const byNumber = new Map<string, UpstreamContact[]>();
  for (const contact of contacts) {
    if (contact.number === null) continue;
    const group = byNumber.get(contact.number);
    if (group) group.push(contact);
    else byNumber.set(contact.number, [contact]);
  }
  return byNumber;
}

function takeContact(call: CallReply, waiting: Map<string, UpstreamContact[]>) {
  const group = waiting.get(numberOfCall(call) ?? '');
  if (group === undefined || group.length === 0) return null;
  const externalId = call.customer?.externalId;
  const byId = externalId ? group.findIndex((contact) => contact.externalId === externalId) : -1;
  return group.splice(Math.max(0, byId), 1)[0] ?? null;
}
