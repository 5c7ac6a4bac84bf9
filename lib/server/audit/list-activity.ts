import 'server-only';
import { and, desc, eq, like, lt, or } from 'drizzle-orm';
import { type ActivityEntry, type ActivityPage, tellAction } from '@/lib/campaign/activity';
import type { Actor } from '../auth/actor';
import { type Db, getDb } from '../db/client';
import { audit, launchParts } from '../db/schema';
import { mergeRows } from './merge-rows';

type Ask = {
  campaignId: string;
  actor: Pick<Actor, 'permissions'>;
  /** Only rows before this id; null begins with the latest. */
  before: number | null;
  limit?: number;
};

const PAGE = 50;

/**
 * What was done to a campaign and its launch, latest first; refusals too. Beginning and end of an act are
 * one entry. Addresses only for administrators.
 */
export async function listActivity(ask: Ask, given?: Db): Promise<ActivityPage> {
  const db = given ?? (await getDb());
  const { campaignId, before, limit = PAGE } = ask;
  const [part] = await db
    .select({ key: launchParts.launchKey })
    .from(launchParts)
    .where(eq(launchParts.vapiId, campaignId));
  const rows = await db
    .select()
    .from(audit)
    .where(
      and(
        or(
          eq(audit.target, campaignId),
          part === undefined ? undefined : eq(audit.launchKey, part.key),
          and(
            eq(audit.phase, 'denied'),
            like(audit.action, `%/campaigns/${escapeLike(campaignId)}%`),
          ),
        ),
        before === null ? undefined : lt(audit.id, before),
      ),
    )
    .orderBy(desc(audit.id))
    // An act has two rows at most: so a page is never cut between them.
    .limit(limit * 2 + 2);
  const merged = mergeRows(rows);
  const shown = merged.slice(0, limit);
  const last = shown.at(-1);
  const hasMore = merged.length > limit;
  const showIp = ask.actor.permissions.has('administer');
  return {
    entries: shown.map((row) => toEntry(row, showIp)),
    next: hasMore && last !== undefined ? last.firstId : null,
  };
}

function toEntry(
  { latest, outcome, note, at }: ReturnType<typeof mergeRows>[number],
  showIp: boolean,
): ActivityEntry {
  return {
    id: latest.id,
    at: at.toISOString(),
    action: latest.action,
    words: tellAction(latest.action),
    ...{ note, outcome },
    who: latest.actorName,
    role: latest.actorRole,
    ip: showIp ? latest.ip : null,
  };
}

function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, String.raw`\$&`);
}
