import 'server-only';
import { eq } from 'drizzle-orm';
import { readPlacedContacts } from '@/lib/server/contacts';
import type { Db } from '@/lib/server/db/client';
import { launches, launchParts } from '@/lib/server/db/schema';
import type { CreateCampaignRequest } from '@/lib/wire/campaign-request';
import { buildRequest } from './build-request';

/** The body a campaign was made with, built again from the ledger; null when it was not launched here. */
export async function readSentRequest(
  campaignId: string,
  db: Db,
): Promise<CreateCampaignRequest | null> {
  const [row] = await db
    .select({ launch: launches, n: launchParts.n })
    .from(launchParts)
    .innerJoin(launches, eq(launches.key, launchParts.launchKey))
    .where(eq(launchParts.vapiId, campaignId));
  if (row === undefined) return null;
  return buildRequest(
    { ...row, wasSent: true },
    {
      readContacts: (ref, range) => readPlacedContacts(ref, { ...range, db }),
    },
  );
}
