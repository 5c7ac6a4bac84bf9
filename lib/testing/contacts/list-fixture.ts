import { afterAll, beforeAll } from 'vitest';
import type { Contact } from '@/lib/contacts/contact';
import type { Actor } from '@/lib/server/auth/actor';
import { permissionsOf } from '@/lib/server/auth/permissions';
import { createList, finishList, type ListRef, receivePart } from '@/lib/server/contacts';
import type { Db } from '@/lib/server/db/client';
import { people } from '@/lib/server/db/schema';
import type { OpenDb } from '@/lib/server/db/types';
import { openTestDb } from '@/lib/testing/test-db';

/** Ann, an operator, and a database that knows her; opened and closed with the file. */
export function shareListDb(): { get db(): Db; actor: Actor } {
  let open: OpenDb | undefined;
  beforeAll(async () => {
    open = await openTestDb();
    await open.db.insert(people).values({ id: 'ann', name: 'Ann', email: 'ann@example.com' });
  });
  afterAll(() => open?.close());
  return {
    get db() {
      if (open === undefined) throw new Error('the database is opened before the first test');
      return open.db;
    },
    actor: {
      id: 'ann',
      name: 'Ann',
      role: 'operator',
      permissions: permissionsOf('operator'),
      ip: null,
    },
  };
}

/** Valid numbers in New York, from `first` on. */
export function makePeople(count: number, first = 0): Contact[] {
  return Array.from({ length: count }, (_, n) => ({
    number: `+1212${5_550_000 + first + n}`,
    name: `Person ${first + n}`,
    variables: { plan: (first + n) % 2 ? 'gold' : 'iron' },
    line: n + 2,
  }));
}

export const numbersOf = (contacts: readonly Contact[]) => contacts.map(({ number }) => number);

type Given = { db: Db; actor: Actor };

/** What the browser says of a list of these contacts. */
export function describeList(contacts: readonly Contact[], more: Record<string, unknown> = {}) {
  const accepted = contacts.length;
  return {
    ...{ name: 'spring.csv', source: 'file spring.csv', columns: ['plan'] },
    ...{ rowsIn: accepted, accepted, rejected: 0, duplicates: 0, ...more },
  };
}

/** Stores contacts as a browser would, in parts of this size sent in this order. */
export async function storeList(
  contacts: readonly Contact[],
  {
    db,
    actor,
    size = 5_000,
    isReversed = false,
    ...more
  }: Given & {
    size?: number;
    isReversed?: boolean;
    name?: string;
  },
): Promise<ListRef> {
  const list = describeList(contacts, more);
  const { listId, revision } = await createList({ actor, list }, db);
  const ref = { listId, revision };
  const starts = Array.from({ length: Math.ceil(contacts.length / size) }, (_, n) => n * size);
  for (const from of isReversed ? starts.reverse() : starts) {
    await receivePart({ ...ref, from, rows: contacts.slice(from, from + size) }, db);
  }
  await finishList({ ...ref, actor, count: contacts.length }, db);
  return ref;
}
