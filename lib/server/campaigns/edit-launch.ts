import { and, eq } from 'drizzle-orm';
import { CampaignDraft } from '@/lib/campaign/draft';
import type { EditBase } from '@/lib/campaign/edit-base';
import type { Db } from '@/lib/server/db/client';
import { launches, launchParts } from '@/lib/server/db/schema';
import { readStoredPlan } from '@/lib/server/launches/stored-plan';

/**
 * What was launched here, as it was frozen; `draft` is null where it can't be read any more. `leftOut`:
 * positions of its list that are not at Vapi, ascending.
 */
export type EditLaunch = {
  key: string;
  draft: CampaignDraft | null;
  zone: string;
  leftOut: number[];
};

/** Null for a campaign that was started elsewhere. */
export async function readEditLaunch(db: Db, campaignId: string): Promise<EditLaunch | null> {
  const [row] = await db
    .select({ key: launches.key, draft: launches.draft, zone: launches.zone, plan: launches.plan })
    .from(launchParts)
    .innerJoin(launches, eq(launches.key, launchParts.launchKey))
    .where(eq(launchParts.vapiId, campaignId));
  if (row === undefined) return null;
  const { plan, ...launch } = row;
  const read = CampaignDraft.safeParse(launch.draft);
  const { leftOut = [], dropped = [] } = readStoredPlan(plan);
  const absent = [...leftOut, ...dropped].sort((a, b) => a - b);
  return { ...launch, draft: read.success ? read.data : null, leftOut: absent };
}

/**
 * The launch's own window follows the campaign's, so that its page tells the same; the draft stays as it was
 * launched. The zone is known nowhere else.
 */
export async function moveLaunch(
  db: Db,
  { key, zone, window }: { key: string; zone: string; window: EditBase['window'] },
): Promise<void> {
  if (window === null) return;
  await db
    .update(launches)
    .set({
      zone,
      earliestAt: new Date(window.earliestAt),
      latestAt: window.latestAt === null ? null : new Date(window.latestAt),
    })
    .where(and(eq(launches.key, key), eq(launches.state, 'confirmed')));
}
