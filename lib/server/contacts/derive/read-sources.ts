import 'server-only';
import type { Derivation } from '@/lib/contacts/lists/list-derivation';
import type { Db } from '@/lib/server/db/client';
import { contactListRevisions } from '@/lib/server/db/schema';
import { DomainError } from '@/lib/server/errors';
import { type ListRef, ofRevision } from '../list-ref';
import { readWholeFacts } from '../read-facts';
import type { WholeFacts } from '../share-facts';

/** The lists a derivation takes contacts from, then those it only compares with. */
export type Sources = { taken: WholeFacts[]; compared: WholeFacts[] };

/** @throws DomainError `not-found` when one of them was deleted, `bad-input` when one stands twice */
export async function readSources(db: Db, derivation: Derivation): Promise<Sources> {
  const { taken, compared } = refsOf(derivation);
  refuseTwice([...taken, ...compared]);
  return { taken: await readAll(db, taken), compared: await readAll(db, compared) };
}

function refsOf(derivation: Derivation): { taken: ListRef[]; compared: ListRef[] } {
  return {
    taken: derivation.kind === 'combine' ? derivation.lists : [derivation.list],
    compared: derivation.kind === 'subtract' ? derivation.without : [],
  };
}

/**
 * Until the transaction ends nobody is taken out of these lists and none is deleted: whoever is to be
 * forgotten would else live on in what is made of them.
 *
 * @throws DomainError `not-found` when one of them was deleted
 */
export async function holdSources(tx: Db, derivation: Derivation): Promise<void> {
  const { taken, compared } = refsOf(derivation);
  const all = [...taken, ...compared];
  // In the order in which forgetting takes them, so that the two don't lock each other up.
  for (const ref of all.sort((a, b) => (a.listId < b.listId ? -1 : 1))) {
    const held = await tx
      .select({ state: contactListRevisions.state })
      .from(contactListRevisions)
      .where(ofRevision(contactListRevisions, ref))
      .for('share');
    if (held.length === 0) throw gone();
  }
}

function refuseTwice(refs: readonly ListRef[]): void {
  const names = new Set(refs.map(({ listId, revision }) => `${listId} ${revision}`));
  if (names.size === refs.length) return;
  throw new DomainError('bad-input', 'The same list was chosen twice. Nothing was made.');
}

async function readAll(db: Db, refs: readonly ListRef[]): Promise<WholeFacts[]> {
  const read: WholeFacts[] = [];
  for (const ref of refs) {
    const found = await readWholeFacts(ref, db);
    if (found === null) throw gone();
    read.push(found.whole);
  }
  return read;
}

function gone(): DomainError {
  return new DomainError(
    'not-found',
    'One of these lists was deleted meanwhile. Nothing was made. Reload the page and choose again.',
  );
}
