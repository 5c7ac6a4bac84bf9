import type { EditPlan } from '@/lib/campaign/edit-plan';
import { aimOverrides, NoCaller, reshareContacts } from '@/lib/campaign/edit-share';
import { isByColumn } from '@/lib/campaign/share-callers';
import { DomainError } from '@/lib/server/errors';
import { findListed } from '@/lib/server/suppression';
import type { DialPlanEntry } from '@/lib/wire/campaign-request';
import type { Customer } from '@/lib/wire/customer';
import type { WatchDeps } from './deps';
import { readEntries } from './edit-base';
import { withoutForgotten } from './edit-forgotten';
import { type Editing, readColumns } from './edit-surroundings';
import { identityOf } from './identity-of';

type Making = { plan: EditPlan; deps: Pick<WatchDeps, 'db'> };

/**
 * The same contacts as Vapi holds, shared as the plan says, without whoever is on do-not-call or was
 * forgotten by now.
 *
 * @throws DomainError when one has no number, or nobody is left
 */
export async function makeDialPlan(
  editing: Editing,
  { plan, deps }: Making,
): Promise<DialPlanEntry[]> {
  const entries = readEntries(editing.editable);
  if (entries === null) throw unshareable();
  const { callers, target } = plan.changes;
  const whole = callers === undefined ? entries : await share(editing, { entries, callers, deps });
  const { campaignId } = editing.base;
  const known = await withoutForgotten(whole, { campaignId, db: deps.db });
  const shared = await withoutListed(known.entries, deps);
  if (shared.length === 0) throw nobodyLeft();
  if (target === undefined) return shared;
  return shared.map(({ phoneNumberId, customers }) => ({
    phoneNumberId,
    customers: customers.map((customer) => aimOverrides(customer, target.kind)),
  }));
}

type Sharing = {
  entries: DialPlanEntry[];
  callers: NonNullable<EditPlan['changes']['callers']>;
  deps: Pick<WatchDeps, 'db'>;
};

async function share(
  { facts, list }: Editing,
  { entries, callers, deps }: Sharing,
): Promise<DialPlanEntry[]> {
  if (!isByColumn(callers)) return reshareContacts(entries, { callers });
  const columns = list === null ? null : await readColumns(list, { facts, db: deps.db });
  try {
    return reshareContacts(entries, {
      callers,
      columnsOf: ({ number }) => columns?.get(number ?? '') ?? null,
    });
  } catch (thrown) {
    if (thrown instanceof NoCaller) throw unshareable();
    throw thrown;
  }
}

/** The entries without contacts that are on do-not-call; an entry that is left without any goes too. */
export async function withoutListed(
  entries: readonly DialPlanEntry[],
  { db }: Pick<WatchDeps, 'db'>,
): Promise<DialPlanEntry[]> {
  const numbers = entries.flatMap(({ customers }) => customers.flatMap(identityOf));
  const listed = await findListed(numbers, db);
  if (listed.size === 0) return [...entries];
  const isCalled = (customer: Customer) => identityOf(customer).every((one) => !listed.has(one));
  return entries
    .map((entry) => ({ ...entry, customers: entry.customers.filter(isCalled) }))
    .filter(({ customers }) => customers.length > 0);
}

export function nobodyLeft(): DomainError {
  return new DomainError(
    'conflict',
    'Everybody in this campaign is on do-not-call or was taken out of its list. Nothing was changed. Stop it instead: it then calls nobody.',
  );
}

function unshareable(): DomainError {
  return new DomainError(
    'conflict',
    'The contacts at Vapi are not those of the list any more, so they can’t be shared by its column. Nothing was changed. Share them in turn, or duplicate the campaign.',
  );
}
