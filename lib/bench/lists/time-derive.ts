import { randomUUID } from 'node:crypto';
import type { Derivation } from '@/lib/contacts/lists/list-derivation';
import { deriveLists, sumDerivation } from '@/lib/server/contacts';
import type { ListRef } from '@/lib/server/contacts/list-ref';
import type { Db } from '@/lib/server/db/client';
import { type Timings, timeOf } from './clock';
import { ANN } from './make-list';

type Room = { db: Db; ref: ListRef; count: number };

const refOf = ({ listId, revision }: ListRef): ListRef => ({ listId, revision });

/** Lists made of the list, and one of these; `made` is as large as the list. */
export async function timeDerive({ db, ref, count }: Room) {
  const timings: Timings = {};
  const make = async (name: string, derivation: Derivation) => {
    let lists: ListRef[] = [];
    timings[`${name}: the sum`] = await timeOf(() => sumDerivation(derivation, db));
    timings[name] = await timeOf(async () => {
      lists = (await deriveLists({ key: randomUUID(), derivation, actor: ANN }, db)).lists.map(
        refOf,
      );
    });
    return lists;
  };
  const parts = await make('split into ten', {
    ...{ kind: 'split', name: 'Part', list: ref, by: 'parts', amount: 10 },
  });
  const [combined] = await make('combine ten', { kind: 'combine', name: 'All', lists: parts });
  const without = parts.slice(0, 1);
  const [rest] = await make('subtract a tenth', {
    ...{ kind: 'subtract', name: 'Rest', list: ref, without },
  });
  await make('sample of half', {
    ...{ kind: 'sample', name: 'Half', list: ref, amount: count / 2, seed: 'bench' },
  });
  if (!combined || !rest) throw new Error('nothing was made');
  return { timings, combined, rest };
}
