import { CampaignSource, type CustomerSource } from '@/lib/wire/campaign-source';
import { keepSafeOverrides } from '@/lib/wire/safe-overrides';
import { reshapeCampaignHead } from './reshape-campaign';
import type { UpstreamSource, UpstreamSourceContact } from './upstream-source';

/** What a campaign was made of, without what may hold a key. Never throws. */
export function reshapeSource(reply: CampaignSource): UpstreamSource {
  const { dialPlan, customers, phoneNumberId } = reply;
  const groups = dialPlan?.length ? dialPlan : customers && [{ phoneNumberId, customers }];
  const isSquad = reply.squadId !== undefined;
  const overrides = keepSafeOverrides(
    isSquad ? (reply.squadOverrides ?? reply.assistantOverrides) : reply.assistantOverrides,
  );
  return {
    head: reshapeCampaignHead(reply),
    overrides,
    maxConcurrency: reply.maxConcurrency ?? null,
    contacts: (groups ?? []).flatMap((group) =>
      (group.customers ?? []).map((customer) => reshapeContact(customer, group.phoneNumberId)),
    ),
    object: describeObject(reply),
  };
}

/** The same from the body that was sent, for a campaign that can't be read any more. */
export function readSentSource(id: string, sent: object): UpstreamSource {
  return reshapeSource(CampaignSource.parse({ ...sent, id }));
}

function reshapeContact(customer: CustomerSource, callerId?: string): UpstreamSourceContact {
  const { number, sipUri, extension, name, email, externalId } = customer;
  return {
    number: number ?? null,
    sipUri: sipUri ?? null,
    isUnchecked: customer.numberE164CheckEnabled === false,
    extension: extension ?? null,
    name: name ?? null,
    email: email ?? null,
    externalId: externalId ?? null,
    callerId: callerId ?? null,
    overrides: keepSafeOverrides(customer.squadOverrides ?? customer.assistantOverrides),
  };
}

/** Field by field: what Vapi adds tomorrow stays here until somebody has looked at it. */
function describeObject(reply: CampaignSource): Record<string, unknown> {
  const { dialPlan, customers, assistantOverrides, squadOverrides } = reply;
  const named = {
    id: reply.id,
    name: reply.name,
    status: reply.status,
    endedReason: reply.endedReason,
    createdAt: reply.createdAt,
    updatedAt: reply.updatedAt,
    assistantId: reply.assistantId,
    squadId: reply.squadId,
    workflowId: reply.workflowId,
    phoneNumberId: reply.phoneNumberId,
    customers: countCustomers(customers),
    dialPlan: dialPlan?.map((entry) => ({
      phoneNumberId: entry.phoneNumberId,
      customers: countCustomers(entry.customers),
    })),
    schedulePlan: reply.schedulePlan,
    maxConcurrency: reply.maxConcurrency,
    assistantOverrides: assistantOverrides && keepSafeOverrides(assistantOverrides).value,
    squadOverrides: squadOverrides && keepSafeOverrides(squadOverrides).value,
    callsCounterScheduled: reply.callsCounterScheduled,
    callsCounterQueued: reply.callsCounterQueued,
    callsCounterInProgress: reply.callsCounterInProgress,
    callsCounterEnded: reply.callsCounterEnded,
    callsCounterEndedVoicemail: reply.callsCounterEndedVoicemail,
  };
  return Object.fromEntries(Object.entries(named).filter(([, value]) => value !== undefined));
}

function countCustomers(customers: readonly unknown[] | undefined): string | undefined {
  return customers && `${customers.length} not shown here`;
}
