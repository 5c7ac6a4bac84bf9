import 'server-only';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { z } from 'zod';
import type { LiveReading } from '@/lib/campaign/live';
import { requirePageActor } from '@/lib/server/auth/actor';
import { readLive } from '@/lib/server/campaigns';
import { DomainError } from '@/lib/server/errors';
import { tellingWhy } from '@/lib/server/telling-why';

/** Who looks, and the campaign: one look for the title and the page. */
export const lookAtCampaign = cache(async (campaignId: string) => {
  const actor = await requirePageActor('see');
  return { actor, reading: await readOrNotFound(campaignId, actor) };
});

type Reader = Awaited<ReturnType<typeof requirePageActor>>;

async function readOrNotFound(campaignId: string, actor: Reader): Promise<LiveReading> {
  // Vapi's ids are UUIDs: anything else it would refuse as malformed.
  if (!z.guid().safeParse(campaignId).success) notFound();
  try {
    const { live, etag, freshness } = await tellingWhy(readLive({ campaignId, actor }));
    if (live !== null) return { live, etag, freshness };
  } catch (thrown) {
    if (!(thrown instanceof DomainError) || thrown.code !== 'not-found') throw thrown;
  }
  notFound();
}
