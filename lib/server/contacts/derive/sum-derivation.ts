import 'server-only';
import { sql } from 'drizzle-orm';
import { MAX_LIST_CONTACTS } from '@/lib/contacts/contact';
import {
  type Derivation,
  type DerivationSum,
  MAX_PARTS,
  partSizes,
} from '@/lib/contacts/lists/list-derivation';
import { type Db, getDb } from '@/lib/server/db/client';
import { DomainError } from '@/lib/server/errors';
import { planForMany } from './plan-for-many';
import { readSources, type Sources } from './read-sources';
import { selectRows } from './select-rows';

/**
 * What would come of it, to the contact; nothing is made.
 *
 * @throws DomainError `not-found`, `bad-input` when nothing would come of it or too much
 */
export async function sumDerivation(derivation: Derivation, given?: Db): Promise<DerivationSum> {
  const db = given ?? (await getDb());
  const sources = await readSources(db, derivation);
  return sumUp(derivation, { sources, chosen: await countChosen(db, { derivation, sources }) });
}

type Counted = { sources: Sources; chosen: number };

async function countChosen(
  db: Db,
  { derivation, sources }: { derivation: Derivation; sources: Sources },
): Promise<number> {
  const [first] = sources.taken;
  if (derivation.kind === 'split') return first?.count ?? 0;
  if (derivation.kind === 'sample') return Math.min(derivation.amount, first?.count ?? 0);
  return db.transaction(async (tx) => {
    await planForMany(tx);
    const { rows } = await tx.execute<{ chosen: number }>(
      sql`select count(*)::int as chosen from (${selectRows(derivation)}) as chosen`,
    );
    return rows[0]?.chosen ?? 0;
  });
}

/** @throws DomainError `bad-input` */
export function sumUp(derivation: Derivation, { sources, chosen }: Counted): DerivationSum {
  const taken = sources.taken.map(({ name, count }) => ({ name, count }));
  const missing = taken.reduce((sum, { count }) => sum + count, 0) - chosen;
  const of = (kind: Derivation['kind']) => (derivation.kind === kind ? missing : 0);
  const results = nameResults(derivation, chosen);
  refuseOdd(results);
  return {
    sources: taken,
    repeats: of('combine'),
    takenOut: of('subtract'),
    leftOver: of('sample'),
    results,
  };
}

function nameResults(derivation: Derivation, chosen: number): DerivationSum['results'] {
  const { kind, name } = derivation;
  if (kind !== 'split') return [{ name, count: chosen }];
  const sizes = partSizes(chosen, derivation);
  return sizes.map((count, n) => ({ name: `${name} (${n + 1} of ${sizes.length})`, count }));
}

function refuseOdd(results: DerivationSum['results']): void {
  const most = Math.max(0, ...results.map(({ count }) => count));
  if (most === 0) {
    throw new DomainError('bad-input', 'Nobody would be on this list. Nothing was made.');
  }
  if (most > MAX_LIST_CONTACTS) {
    throw new DomainError(
      'bad-input',
      `This would be ${most} contacts; a list holds 1,000,000. Nothing was made.`,
    );
  }
  if (results.length > MAX_PARTS) {
    throw new DomainError(
      'bad-input',
      `This would be ${results.length} lists; at most ${MAX_PARTS} are made at once. Nothing was made.`,
    );
  }
}
