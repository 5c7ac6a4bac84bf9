import type { CampaignSource, CustomerSource } from '@/lib/wire/campaign-source';
import { keepSafeOverrides } from '@/lib/wire/safe-overrides';
import { reshapeCampaignHead } from './reshape-campaign';
import type { UpstreamSource, UpstreamSourceContact } from './upstream-source';

/** What a campaign was made of, without what may hold a key. Never throws. */
export function reshapeSource(reply: CampaignSource): UpstreamSource {
  const { dialPlan, customers, phoneNumberId } = reply;
  const groups = dialPlan?.length ? dialPlan : customers && [{ phoneNumberId, customers }];
  const isSquad = reply.squadId !== undefined;
  return {
    head: reshapeCampaignHead(reply),
    overrides: keepSafeOverrides(
      isSquad ? (reply.squadOverrides ?? reply.assistantOverrides) : reply.assistantOverrides,
    ),
    maxConcurrency: reply.maxConcurrency ?? null,
    contacts: (groups ?? []).flatMap((group) =>
      (group.customers ?? []).map((customer) => reshapeContact(customer, group.phoneNumberId)),
    ),
  };
}

function reshapeContact(customer: CustomerSource, callerId?: string): UpstreamSourceContact {
  const { number, sipUri, extension, name, email, externalId } = customer;
  return {
    number: number ?? null,
    sipUri: sipUri ?? null,
    extension: extension ?? null,
    name: name ?? null,
    email: email ?? null,
    externalId: externalId ?? null,
    callerId: callerId ?? null,
    overrides: keepSafeOverrides(customer.squadOverrides ?? customer.assistantOverrides),
  };
}
