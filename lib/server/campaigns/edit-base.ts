import { canonicalJson } from '@/lib/campaign/canonical-json';
import type { CampaignDraft } from '@/lib/campaign/draft';
import type { EditBase, EditCaller } from '@/lib/campaign/edit-base';
import { countShares, readNumberIds } from '@/lib/campaign/share-callers';
import type { AudienceFacts } from '@/lib/contacts/contact';
import type { EditableCampaign } from '@/lib/server/vapi';
import type { DialPlanEntry } from '@/lib/wire/campaign-request';
import type { EditLaunch } from './edit-launch';
import { shortHash } from './etag';

type Known = { launch: EditLaunch | null; facts: AudienceFacts | null };

/** A campaign as an editor shows it: counts and words, no contact. */
export function toEditBase(editable: EditableCampaign, { launch, facts }: Known): EditBase {
  const { id, name, status, target, window, layout, entries, hasOverrides } = editable;
  const callers = countCallers(editable);
  const customers = entries.flatMap((entry) => entry.customers);
  const ofContacts = customers.some(
    (customer) => (customer?.assistantOverrides ?? customer?.squadOverrides) !== undefined,
  );
  return {
    campaignId: id,
    basedOn: shortHash(canonicalJson({ name, target, window, layout, entries, hasOverrides })),
    ...{ name, status, target, window, layout, callers },
    contacts: customers.length,
    zone: launch?.zone ?? null,
    sharing: findSharing(callers, { callers: launch?.draft?.callers ?? null, facts }),
    overrides: { ofCampaign: hasOverrides, ofContacts },
    resharing: layout === 'dial-plan' ? explainRefusal(editable) : null,
  };
}

function countCallers({ entries }: EditableCampaign): EditCaller[] {
  const counts = new Map<string, number>();
  for (const { phoneNumberId, customers } of entries) {
    if (phoneNumberId === null) continue;
    counts.set(phoneNumberId, (counts.get(phoneNumberId) ?? 0) + customers.length);
  }
  return Array.from(counts, ([phoneNumberId, contacts]) => ({ phoneNumberId, contacts }));
}

type Launched = { callers: CampaignDraft['callers'] | null; facts: AudienceFacts | null };

/** What it was launched with, as long as every number still has the contacts that come of it. */
function findSharing(callers: EditCaller[], { callers: launched, facts }: Launched) {
  if (launched === null || facts === null) return null;
  if (readNumberIds(launched).length < callers.length) return null;
  const shares = countShares(launched, { facts, numbers: null });
  const counts = new Map(callers.map((caller) => [caller.phoneNumberId, caller.contacts]));
  const isStill = shares.every(
    (share) => (counts.get(share.phoneNumberId) ?? 0) === share.contacts,
  );
  return isStill ? launched : null;
}

function explainRefusal(editable: EditableCampaign): string | null {
  if (readEntries(editable) !== null) return null;
  return 'Vapi holds its contacts with details Dialboard does not know, which would be lost in sending them again: its numbers can’t be changed here. Duplicate the campaign instead.';
}

/** The dial plan as it would be sent back; null when something in it would be lost. */
export function readEntries({ entries }: EditableCampaign): DialPlanEntry[] | null {
  const read: DialPlanEntry[] = [];
  for (const { phoneNumberId, customers } of entries) {
    const known = customers.filter((customer) => customer !== null);
    if (phoneNumberId === null || known.length !== customers.length) return null;
    if (known.length > 0) read.push({ phoneNumberId, customers: known });
  }
  return read;
}
