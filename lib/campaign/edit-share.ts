import type { Contact } from '@/lib/contacts/contact';
import type { DialPlanEntry } from '@/lib/wire/campaign-request';
import type { Customer } from '@/lib/wire/customer';
import type { CampaignDraft, TargetKind } from './draft';
import { createCallerPicker, readNumberIds } from './share-callers';

/** The contacts stay the same ones; only who calls them changes. Thrown when one would be left without. */
export class NoCaller extends Error {
  override name = 'NoCaller';
}

/**
 * Which entry's contact stands at each position when the entries are gone through in turn, one contact
 * each. Contacts that were shared in turn come out in the order of their list.
 */
export function takeInTurn(counts: readonly number[]): number[] {
  const order: number[] = [];
  const most = Math.max(0, ...counts);
  for (let round = 0; round < most; round += 1) {
    for (const [entry, count] of counts.entries()) if (round < count) order.push(entry);
  }
  return order;
}

type Sharing = {
  callers: CampaignDraft['callers'];
  /** The columns of a contact by its number, where the column decides. */
  columnsOf?: ((customer: Customer) => Contact['variables'] | null) | undefined;
};

/** The same customers, shared anew. Every one keeps its place in the order they are gone through in turn. */
export function reshareContacts(
  entries: readonly DialPlanEntry[],
  { callers, columnsOf }: Sharing,
): DialPlanEntry[] {
  const pick = createCallerPicker(callers);
  const shared = new Map<string, Customer[]>(readNumberIds(callers).map((id) => [id, []]));
  const next = entries.map(() => 0);
  const order = takeInTurn(entries.map(({ customers }) => customers.length));
  for (const [position, entry] of order.entries()) {
    const at = next[entry] ?? 0;
    next[entry] = at + 1;
    const customer = entries[entry]?.customers[at];
    if (customer === undefined) throw new NoCaller(`No contact at position ${position}.`);
    const variables = columnsOf === undefined ? {} : columnsOf(customer);
    const id = variables === null ? null : pick({ turn: position, variables });
    const mine = id === null ? undefined : shared.get(id);
    if (mine === undefined)
      throw new NoCaller(`No number for the contact at position ${position}.`);
    mine.push(customer);
  }
  return Array.from(shared, ([phoneNumberId, customers]) => ({ phoneNumberId, customers })).filter(
    ({ customers }) => customers.length > 0,
  );
}

/** Variables under the field Vapi reads for this kind of target; under the other one they would be lost. */
export function aimOverrides(customer: Customer, kind: TargetKind): Customer {
  const { assistantOverrides, squadOverrides, ...rest } = customer;
  const overrides = assistantOverrides ?? squadOverrides;
  const hasBoth = assistantOverrides !== undefined && squadOverrides !== undefined;
  if (overrides === undefined || hasBoth) return customer;
  return kind === 'squad'
    ? { ...rest, squadOverrides: overrides }
    : { ...rest, assistantOverrides: overrides };
}

/** How many contacts get another number, shared in turn. */
export function countMoves(
  before: readonly { phoneNumberId: string; contacts: number }[],
  numberIds: readonly string[],
): number {
  if (numberIds.length === 0) return 0;
  const order = takeInTurn(before.map(({ contacts }) => contacts));
  return order.filter(
    (entry, position) => before[entry]?.phoneNumberId !== numberIds[position % numberIds.length],
  ).length;
}
