import { MAX_CHUNK_CONTACTS } from '@/lib/contacts/limits';
import type { Actor } from '@/lib/server/auth/actor';
import { permissionsOf } from '@/lib/server/auth/permissions';
import { createList, finishList } from '@/lib/server/contacts';
import type { CheckedContact } from '@/lib/server/contacts/check-contacts';
import { insertPart, packPart } from '@/lib/server/contacts/insert-part';
import type { ListRef } from '@/lib/server/contacts/list-ref';
import type { Db } from '@/lib/server/db/client';

export const ANN: Actor = {
  id: 'ann',
  name: 'Ann',
  role: 'admin',
  permissions: permissionsOf('admin'),
  ip: null,
};

const COLUMNS = ['plan', 'city', 'renewal', 'agent'];
const AREAS = ['212', '305', '312', '404', '415', '602', '617', '713'];
const FIRST = ['Ann', 'Bob', 'Cy', 'Dora', 'Emil', 'Fay', 'Gus', 'Hana', 'Zoë', 'José'];
const LAST = ['Miller', 'Okafor', 'Smith', 'Ng', 'Rossi', 'Weber', 'Díaz'];
const CITIES = ['Austin', 'Boston', 'Miami', 'Denver', 'Reno'];
const ZONES = ['America/New_York', 'America/Chicago', 'America/Los_Angeles'];

const at = (from: readonly string[], n: number) => from[n % from.length] ?? '';

/** A number of the list's n-th contact; no two are the same. */
export function numberAt(n: number): string {
  return `+1${at(AREAS, n)}${2_000_000 + Math.floor(n / AREAS.length)}`;
}

function contactAt(n: number): CheckedContact {
  const variables = {
    ...{ plan: at(['gold', 'silver', 'iron'], n), city: at(CITIES, n) },
    ...{ renewal: `2027-${String((n % 12) + 1).padStart(2, '0')}-15`, agent: `agent ${n % 40}` },
  };
  const contact = {
    ...{ number: numberAt(n), name: `${at(FIRST, n)} ${at(LAST, n)}`, line: n + 2 },
    ...{ email: `p${n}@example.com`, externalId: `crm-${n}`, zones: [at(ZONES, n)], variables },
  };
  return { contact, country: 'US', type: 'fixed-or-mobile' };
}

/** Stores a list of so many contacts, part by part as an upload would, without checking them again. */
export async function makeList(db: Db, count: number): Promise<ListRef> {
  const list = {
    ...{ name: `bench ${count}`, source: 'bench', columns: COLUMNS },
    ...{ rowsIn: count, accepted: count, rejected: 0, duplicates: 0 },
  };
  const { listId, revision } = await createList({ actor: ANN, list }, db);
  const ref = { listId, revision };
  for (let from = 0; from < count; from += MAX_CHUNK_CONTACTS) {
    const size = Math.min(MAX_CHUNK_CONTACTS, count - from);
    const checked = Array.from({ length: size }, (_, n) => contactAt(from + n));
    await insertPart(db, { ...ref, from, part: packPart(checked, COLUMNS) });
  }
  await finishList({ ...ref, actor: ANN, count }, db);
  return ref;
}
