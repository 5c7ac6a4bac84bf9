import 'server-only';
import { eq } from 'drizzle-orm';
import { readPlacedContacts } from '@/lib/server/contacts';
import type { Db } from '@/lib/server/db/client';
import { launches, launchParts } from '@/lib/server/db/schema';
import { findListed } from '@/lib/server/suppression';
import type { CreateCampaignRequest } from '@/lib/wire/campaign-request';
import { buildRequest } from './build-request';
import { countTakenOut } from './find-forgotten';

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
  const { request } = await buildRequest(
    { ...row, wasSent: true },
    {
      readContacts: (ref, range) => readPlacedContacts(ref, { ...range, db }),
      countTakenOut: (ref) => countTakenOut(ref, db),
      findListed: (numbers) => findListed(numbers, db),
    },
  );
  return request;
}
