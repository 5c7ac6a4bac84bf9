import { z } from 'zod';
import { CampaignStatus } from '@/lib/campaign/tally';
import { Customer } from '@/lib/wire/customer';
import type { EditableReply } from '@/lib/wire/editable-reply';
import { reshapeTarget, reshapeWindow } from './reshape-campaign';
import type { EditableCampaign } from './upstream';

const Text = z.string().min(1).optional().catch(undefined);
const Identified = z.looseObject({ number: Text, sipUri: Text }).catch({});

/** A campaign with its contacts whole, for sending them back. Stays on the server. */
export function reshapeEditable(reply: EditableReply): EditableCampaign {
  const { dialPlan, customers, phoneNumberId } = reply;
  const hasPlan = dialPlan !== undefined && dialPlan.length > 0;
  const groups = hasPlan ? dialPlan : [{ phoneNumberId, customers }];
  const entries = groups.map((group) => ({
    phoneNumberId: group.phoneNumberId ?? null,
    customers: (group.customers ?? []).map(readCustomer),
  }));
  const isKnown = groups.every((group) => group.customers !== undefined);
  const all = groups.flatMap((group) => group.customers ?? []).map(readIdentities);
  return {
    id: reply.id,
    name: reply.name ?? '',
    status: CampaignStatus.catch('unknown').parse(reply.status),
    target: reshapeTarget(reply),
    window: reshapeWindow(reply),
    layout: !isKnown ? 'unknown' : hasPlan ? 'dial-plan' : 'one-number',
    entries,
    identities: all.flat(),
    areAllKnown: isKnown && all.every((identities) => identities.length > 0),
    hasOverrides: hasFields(reply.assistantOverrides) || hasFields(reply.squadOverrides),
  };
}

function hasFields(overrides: Record<string, unknown> | undefined): boolean {
  return Object.keys(overrides ?? {}).length > 0;
}

/** As it is sent; null when something in it is not known here, and would be lost. */
function readCustomer(raw: unknown): Customer | null {
  const read = Customer.safeParse(withoutNulls(raw));
  return read.success ? read.data : null;
}

/** Who it is, whatever else it holds: whoever must not be called is found by this alone. */
function readIdentities(raw: unknown): string[] {
  const { number, sipUri } = Identified.parse(raw);
  return [number, sipUri].filter((one) => one !== undefined);
}

function withoutNulls(raw: unknown): unknown {
  if (typeof raw !== 'object' || raw === null) return raw;
  return Object.fromEntries(Object.entries(raw).filter(([, value]) => value !== null));
}
