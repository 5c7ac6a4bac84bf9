import type { CampaignDraft } from '@/lib/campaign/draft';
import { materialisePart, type PlacedContact } from '@/lib/campaign/materialise-part';
import type { PlannedPart } from '@/lib/campaign/plan-types';
import { createCallerPicker } from '@/lib/campaign/share-callers';
import type { Contact } from '@/lib/contacts/contact';
import type { CreateCampaignRequest } from '@/lib/wire/campaign-request';

type SampleInput = {
  part: PlannedPart;
  draft: CampaignDraft;
  fingerprint: string;
  sample: readonly Contact[];
  /** Positions at which nobody stands. */
  gaps?: readonly number[] | undefined;
};

/** How many of the first contacts the payload shows. */
export function countShown({ part, sample }: Pick<SampleInput, 'part' | 'sample'>): number {
  return Math.min(sample.length, part.contacts);
}

/**
 * The body of the launch with the first contacts only: made by what makes the real one, from the same
 * plan cut short. Null while the draft can't be made into one.
 */
export function makeSamplePayload(input: SampleInput): CreateCampaignRequest | null {
  const { part, draft, fingerprint, sample } = input;
  const rows = placeContacts(sample.slice(0, countShown(input)), input);
  const cut = cutPart(part, { draft, rows });
  try {
    return materialisePart({ part: cut, draft, fingerprint }, rows);
  } catch {
    return null;
  }
}

function placeContacts(
  contacts: readonly Contact[],
  { part, gaps = [] }: Pick<SampleInput, 'part' | 'gaps'>,
): PlacedContact[] {
  const empty = new Set(gaps);
  let next = part.from;
  return contacts.map((contact) => {
    while (empty.has(next)) next += 1;
    const position = next;
    next += 1;
    return { position, contact };
  });
}

type Cut = { draft: CampaignDraft; rows: readonly PlacedContact[] };

function cutPart(part: PlannedPart, { draft, rows }: Cut): PlannedPart {
  const pick = createCallerPicker(draft.callers);
  const counts = new Map<string, number>();
  for (const { position, contact } of rows) {
    const id = pick({ turn: position - part.from, variables: contact.variables }) ?? '';
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const callers = part.callers.map((caller) => ({
    ...caller,
    contacts: counts.get(caller.phoneNumberId) ?? 0,
  }));
  return { ...part, contacts: rows.length, callers };
}
