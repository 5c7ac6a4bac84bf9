import 'server-only';
import { and, eq } from 'drizzle-orm';
import type { CampaignDraft } from '@/lib/campaign/draft';
import { toLocalTime } from '@/lib/campaign/local-time';
import { audit } from '@/lib/server/db/schema';
import type { UpstreamSource } from '@/lib/server/vapi';
import type { DuplicateDeps } from './duplicate-deps';
import { nameTarget } from './name-target';

type Edited = { draft: CampaignDraft; campaignId: string; zone: string };

/**
 * The draft with what was edited at Vapi since its launch: who speaks, which numbers, when. A draft that
 * was frozen knows none of it, and a copy is to be of what is there now. Unread unless it was edited.
 *
 * @throws UpstreamError when it was edited and can't be read
 */
export async function followEdits(
  { draft, campaignId, zone }: Edited,
  { db, vapi }: DuplicateDeps,
): Promise<CampaignDraft> {
  const [edit] = await db
    .select({ id: audit.id })
    .from(audit)
    .where(and(eq(audit.target, campaignId), eq(audit.action, 'campaign.edit')))
    .limit(1);
  if (edit === undefined) return draft;
  const { head } = await vapi.getCampaignSource(campaignId);
  const { target, callerIds, window } = head;
  return {
    ...draft,
    target: target === null ? draft.target : { ...draft.target, ...nameTarget(target) },
    callers: isSameSet(callerIds, draft.callers.numberIds)
      ? draft.callers
      : { ...draft.callers, numberIds: callerIds.slice(0, 100) },
    schedule: window === null ? draft.schedule : tellWindow(window, zone),
  };
}

function isSameSet(one: readonly string[], other: readonly string[]): boolean {
  const known = new Set(other);
  return one.length === known.size && one.every((id) => known.has(id));
}

type Window = NonNullable<UpstreamSource['head']['window']>;

function tellWindow({ earliestAt, latestAt }: Window, zone: string): CampaignDraft['schedule'] {
  const tell = (at: string) => toLocalTime(Date.parse(at), zone);
  const latest = latestAt === null ? '' : tell(latestAt);
  return { kind: 'window', zone, earliest: tell(earliestAt), latest };
}
