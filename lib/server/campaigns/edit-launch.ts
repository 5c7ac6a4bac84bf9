import { and, eq } from 'drizzle-orm';
import { CampaignDraft } from '@/lib/campaign/draft';
import type { EditBase } from '@/lib/campaign/edit-base';
import type { Db } from '@/lib/server/db/client';
import { launches, launchParts } from '@/lib/server/db/schema';

/** What was launched here, as it was frozen; `draft` is null where it can't be read any more. */
export type EditLaunch = { key: string; draft: CampaignDraft | null; zone: string };

/** Null for a campaign that was started elsewhere. */
export async function readEditLaunch(db: Db, campaignId: string): Promise<EditLaunch | null> {
  const [row] = await db
    .select({ key: launches.key, draft: launches.draft, zone: launches.zone })
    .from(launchParts)
    .innerJoin(launches, eq(launches.key, launchParts.launchKey))
    .where(eq(launchParts.vapiId, campaignId));
  if (row === undefined) return null;
  const read = CampaignDraft.safeParse(row.draft);
  return { ...row, draft: read.success ? read.data : null };
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
