import type { EditPlan } from '@/lib/campaign/edit-plan';
import { aimOverrides, NoCaller, reshareContacts } from '@/lib/campaign/edit-share';
import { isByColumn } from '@/lib/campaign/share-callers';
import { DomainError } from '@/lib/server/errors';
import type { DialPlanEntry } from '@/lib/wire/campaign-request';
import type { WatchDeps } from './deps';
import { readEntries } from './edit-base';
import { type Editing, readColumns } from './edit-surroundings';

type Making = { plan: EditPlan; deps: Pick<WatchDeps, 'db'> };

/** The same contacts as Vapi holds, shared as the plan says. @throws DomainError when one has no number */
export async function makeDialPlan(
  editing: Editing,
  { plan, deps }: Making,
): Promise<DialPlanEntry[]> {
  const entries = readEntries(editing.editable);
  if (entries === null) throw unshareable();
  const { callers, target } = plan.changes;
  const shared = callers === undefined ? entries : await share(editing, { entries, callers, deps });
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

function unshareable(): DomainError {
  return new DomainError(
    'conflict',
    'The contacts at Vapi are not those of the list any more, so they can’t be shared by its column. Nothing was changed. Share them in turn, or duplicate the campaign.',
  );
}
