import 'server-only';
import { eq } from 'drizzle-orm';
import type { LaunchFacts } from '@/lib/campaign/config-view';
import { fingerprintOf } from '@/lib/campaign/launch-name';
import type { Db } from '@/lib/server/db/client';
import { launches, launchParts, people } from '@/lib/server/db/schema';

/** The launch a campaign came of, with the zone its window was planned in; null for one started elsewhere. */
export async function readLaunchFacts(
  campaignId: string,
  db: Db,
): Promise<{ zone: string; launch: LaunchFacts } | null> {
  const [row] = await db
    .select({ launch: launches, launchedBy: people.name, contacts: launchParts.contacts })
    .from(launchParts)
    .innerJoin(launches, eq(launches.key, launchParts.launchKey))
    .leftJoin(people, eq(people.id, launches.createdBy))
    .where(eq(launchParts.vapiId, campaignId));
  if (row === undefined) return null;
  const { key, hash, plannerVersion, api, draftId, zone, approvedAt, createdAt } = row.launch;
  return {
    zone,
    launch: {
      ...{ key, hash, plannerVersion, api, draftId },
      fingerprint: fingerprintOf(key),
      launchedBy: row.launchedBy,
      approvedAt: (approvedAt ?? createdAt).toISOString(),
      contacts: row.contacts,
    },
  };
}
