import { materialisePart } from '@/lib/campaign/materialise-part';
import { planLaunch } from '@/lib/campaign/plan';
import { makeDraft, makePlanInput } from '@/lib/campaign/plan.fixture';
import { readFacts, readPlacedContacts } from '@/lib/server/contacts';
import type { ListRef } from '@/lib/server/contacts/list-ref';
import type { Db } from '@/lib/server/db/client';
import { findListed, screenNumbers } from '@/lib/server/suppression';
import { storeNumbers } from '@/lib/server/suppression/store-numbers';
import { medianOf, type Timings } from './clock';
import { ANN, numberAt } from './make-list';

const LISTED = 100_000;
const SHARE = 10_000;

/** Every third number of a list, then others, go on do-not-call: 100,000 in all. */
export async function fillDoNotCall(db: Db): Promise<void> {
  const numbers = Array.from({ length: LISTED }, (_, n) => numberAt(n * 3));
  await storeNumbers(db, {
    ...{ numbers, reason: 'Asked', source: 'file', note: null, call: null, actorId: ANN.id },
  });
}

/** The last 10,000 of a list, screened and made into the body that is sent. */
export async function timeLaunch(
  db: Db,
  { ref, count }: { ref: ListRef; count: number },
): Promise<Timings> {
  const range = { from: Math.max(0, count - SHARE), to: count };
  const numbers = Array.from({ length: SHARE }, (_, n) => numberAt(range.from + n));
  const screen = () => screenNumbers({ numbers, calledWithinDays: 30 }, db);
  const build = await planShare(db, { ref, range });
  return {
    'screening 10,000 numbers': await medianOf(screen),
    'the body of a launch of 10,000': await medianOf(build),
  };
}

type Share = { ref: ListRef; range: { from: number; to: number } };

async function planShare(db: Db, { ref, range }: Share): Promise<() => Promise<void>> {
  const facts = await readFacts({ ...ref, from: range.from }, { db });
  if (facts === null) throw new Error('the list is gone');
  const draft = makeDraft({ audience: { ...ref, from: range.from } });
  const [part] = planLaunch(makePlanInput({ draft, facts })).parts;
  if (part === undefined) throw new Error('nothing is planned');
  return async () => {
    const rows = await readPlacedContacts(ref, { ...range, db });
    const listed = await findListed(
      rows.map(({ contact }) => contact.number),
      db,
    );
    const left = rows.filter(({ contact }) => !listed.has(contact.number));
    JSON.stringify(materialisePart({ part, draft, fingerprint: 'd7k3f9' }, left));
  };
}
