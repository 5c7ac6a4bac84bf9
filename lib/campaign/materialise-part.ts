import type { Contact } from '@/lib/contacts/contact';
import { compileOverrides } from '@/lib/overrides/compile';
import { AssistantOverrides } from '@/lib/wire/assistant-overrides';
import type { CreateCampaignRequest } from '@/lib/wire/campaign-request';
import type { Customer } from '@/lib/wire/customer';
import { readTargetId } from './check-details';
import { createCustomerBuilder } from './customer-builder';
import type { CampaignDraft } from './draft';
import { nameWithFingerprint } from './launch-name';
import type { PlannedPart } from './plan-types';
import { createCallerPicker } from './share-callers';

type PartInput = {
  part: PlannedPart;
  draft: CampaignDraft;
  fingerprint: string;
  /** Contacts of the part that were taken out of the list since it was planned: what is left was sent. */
  removed?: number;
};

/** A contact with its place in the list, from 0. */
export type PlacedContact = { position: number; contact: Contact };

/** The rows are not those the plan was made from. Carries positions and counts only, no contact's data. */
export class PartMismatch extends Error {
  override name = 'PartMismatch';
}

/**
 * The body of `POST /campaign` for one part. `rows` are the part's contacts in order of position, all of
 * them and nothing else; positions may be left out where nobody stands.
 * @throws PartMismatch when a row is doubled or out of place, or counts differ from the plan.
 */
export function materialisePart(
  { part, draft, fingerprint, removed = 0 }: PartInput,
  rows: Iterable<PlacedContact>,
): CreateCampaignRequest {
  const customers = shareRows({ part, draft }, rows);
  const { fields } = compileOverrides(draft.overrides);
  return {
    name: nameWithFingerprint(draft.name, fingerprint),
    ...nameTarget(draft),
    ...layOut(part, { byCaller: customers, removed }),
    schedulePlan: {
      earliestAt: part.earliestAt,
      ...(part.latestAt === null ? {} : { latestAt: part.latestAt }),
    },
    ...layOver(draft, fields),
  };
}

function shareRows(
  { part, draft }: Pick<PartInput, 'part' | 'draft'>,
  rows: Iterable<PlacedContact>,
): Map<string, Customer[]> {
  const build = createCustomerBuilder(draft);
  const pick = createCallerPicker(draft.callers);
  const byCaller = new Map<string, Customer[]>(part.callers.map((c) => [c.phoneNumberId, []]));
  let next = part.from;
  for (const { position, contact } of rows) {
    if (position < next || position >= part.to) {
      throw new PartMismatch(`Expected a contact from position ${next} on, got ${position}.`);
    }
    const caller = pick({ turn: position - part.from, variables: contact.variables });
    const customers = caller === null ? undefined : byCaller.get(caller);
    if (customers === undefined) {
      throw new PartMismatch(`The contact at position ${position} falls to no planned number.`);
    }
    customers.push(build(contact));
    next = position + 1;
  }
  return byCaller;
}

function layOut(
  part: PlannedPart,
  { byCaller, removed }: { byCaller: ReadonlyMap<string, Customer[]>; removed: number },
): Pick<CreateCampaignRequest, 'phoneNumberId' | 'customers' | 'dialPlan'> {
  const dialPlan = part.callers.map(({ phoneNumberId, contacts }) => {
    const customers = byCaller.get(phoneNumberId) ?? [];
    const missing = contacts - customers.length;
    if (missing >= 0 && missing <= removed) return { phoneNumberId, customers };
    throw new PartMismatch(`A number got ${customers.length} contacts, planned were ${contacts}.`);
  });
  const total = dialPlan.reduce((sum, { customers }) => sum + customers.length, 0);
  if (total !== part.contacts - removed) {
    throw new PartMismatch(`There are ${total} contacts, planned were ${part.contacts}.`);
  }
  const calling = dialPlan.filter(({ customers }) => customers.length > 0);
  const [only] = calling;
  return calling.length === 1 && only !== undefined ? only : { dialPlan: calling };
}

function nameTarget(draft: CampaignDraft) {
  const id = readTargetId(draft);
  switch (draft.target.kind) {
    case 'assistant':
      return { assistantId: id };
    case 'squad':
      return { squadId: id };
    case 'workflow':
      return { workflowId: id };
  }
}

// What is the same for every call travels once: in each of 10,000 customers it would make the body huge.
function layOver(draft: CampaignDraft, fields: Record<string, unknown>) {
  if (Object.keys(fields).length === 0 || draft.target.kind === 'workflow') return {};
  const overrides = AssistantOverrides.parse(fields);
  return draft.target.kind === 'squad'
    ? { squadOverrides: overrides }
    : { assistantOverrides: overrides };
}
