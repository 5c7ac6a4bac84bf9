import { eq } from 'drizzle-orm';
import { readPlacedContacts } from '@/lib/server/contacts';
import { launches, launchParts } from '@/lib/server/db/schema';
import { countTakenOut, findForgotten } from '@/lib/server/launches/find-forgotten';
import { findPlannedPart, readStoredPlan } from '@/lib/server/launches/stored-plan';
import type { DialPlanEntry } from '@/lib/wire/campaign-request';
import type { WatchDeps } from './deps';
import { identityOf } from './identity-of';

type Asked = { campaignId: string; db: WatchDeps['db'] };
type Kept = { entries: DialPlanEntry[]; forgotten: string[] };

/**
 * The contacts a launched campaign holds without those that were forgotten since: their rows are gone, so
 * they are the ones no list row stands for, when there are exactly as many. Otherwise somebody else changed
 * the campaign, and everybody stays.
 */
export async function withoutForgotten(
  entries: readonly DialPlanEntry[],
  asked: Asked,
): Promise<Kept> {
  const known = await readKnown(asked);
  const all = { entries: [...entries], forgotten: [] };
  if (known === null || known.forgotten === 0) return all;
  const strangers = entries
    .flatMap(({ customers }) => customers.map(identityOf))
    .filter((identity) => !identity.some((one) => known.numbers.has(one)));
  if (strangers.length !== known.forgotten) return all;
  const gone = new Set(strangers.flat());
  const kept = entries.map((entry) => ({
    ...entry,
    customers: entry.customers.filter((one) => !identityOf(one).some((text) => gone.has(text))),
  }));
  return { entries: kept.filter(({ customers }) => customers.length > 0), forgotten: [...gone] };
}

/** The numbers the launch's part still has in its list, and how many it had when it was sent and has no more. */
async function readKnown({ campaignId, db }: Asked) {
  const [row] = await db
    .select({ plan: launches.plan, n: launchParts.n })
    .from(launchParts)
    .innerJoin(launches, eq(launches.key, launchParts.launchKey))
    .where(eq(launchParts.vapiId, campaignId));
  if (row === undefined) return null;
  const stored = readStoredPlan(row.plan);
  const { from, to } = findPlannedPart(stored, row.n);
  const rows = await readPlacedContacts(stored.list, { from, to, db });
  const present = new Set(rows.map(({ position }) => position));
  const deps = { countTakenOut: (ref: typeof stored.list) => countTakenOut(ref, db) };
  const missing = await findForgotten({ stored, n: row.n, present }, deps);
  return {
    numbers: new Set(rows.map(({ contact }) => contact.number)),
    forgotten: missing.length - (stored.forgotten ?? 0),
  };
}
