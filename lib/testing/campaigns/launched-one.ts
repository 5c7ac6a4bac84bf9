import { forgetNumber } from '@/lib/server/contacts';
import { storeContacts } from '@/lib/server/contacts/store-contacts';
import type { Db } from '@/lib/server/db/client';
import { launches, launchParts } from '@/lib/server/db/schema';
import { person } from './edit-fixture';
import { actorOf } from './watch-fixture';

const actor = actorOf('operator');
export const LAUNCH_KEY = '0123456789abcdefghjkmnpq';

/** The campaign `one`, as a launch from a stored list of its four contacts. */
export async function addLaunchOfOne(
  db: Db,
  { state = 'confirmed', vapiId = 'one' as string | null } = {},
) {
  const contacts = [0, 1, 2, 3].map((n) => ({
    contact: { number: person(n).number, variables: {}, line: n + 2 },
    ...({ country: 'US', type: 'unknown' } as const),
  }));
  const list = { name: 'March', source: 'x', rejected: 0, duplicates: 0, columns: [] };
  const ref = await storeContacts({ actor, list, contacts }, db);
  const part = { n: 1, from: 0, to: 4, contacts: 4, callers: [] };
  const plan = { list: ref, plan: { parts: [part] } };
  const made = { draft: {}, hash: 'h', api: 'v1', plannerVersion: 1, zone: 'UTC', contacts: 4 };
  const earliestAt = new Date(Date.now() + 3_600_000);
  const row = { key: LAUNCH_KEY, name: 'March', plan, state, earliestAt, ...made };
  await db.insert(launches).values(row);
  await db
    .insert(launchParts)
    .values({ launchKey: LAUNCH_KEY, n: 1, name: 'March · x', contacts: 4, state, vapiId });
}

/** Takes these of its four contacts out of the list. */
export async function forgetPeople(db: Db, places: readonly number[]): Promise<void> {
  for (const n of places) await forgetNumber({ number: person(n).number, actor }, db);
}
