import 'server-only';
import { eq, sql } from 'drizzle-orm';
import { fingerprintOf, nameWithFingerprint } from '@/lib/campaign/launch-name';
import { recordIntent } from '@/lib/server/audit/record';
import type { Actor } from '@/lib/server/auth/actor';
import type { Db } from '@/lib/server/db/client';
import { drafts, launches, launchParts } from '@/lib/server/db/schema';
import { checkDraft } from './check-draft';
import type { ListShareRef } from './deps';
import { findLaunchOf } from './find-launch';
import { refuseRepeats } from './find-repeats';
import type { Approval } from './prepare-approval';
import { windowOf } from './stored-plan';

/**
 * Writes down that this draft is launched, before a byte is sent: launch, parts, sealed draft and audit
 * intent in one transaction. Whoever comes second under the draft's lock gets the first one's key.
 *
 * @throws DomainError `conflict` when it repeats a launch that is not in `repeatsSeen`
 */
export function commitApproval(
  approval: Approval,
  { db, actor, repeatsSeen }: { db: Db; actor: Actor; repeatsSeen: readonly string[] },
): Promise<{ key: string; isNew: boolean }> {
  const { id, version } = approval.draft;
  return db.transaction(async (tx) => {
    const [locked] = await tx.select().from(drafts).where(eq(drafts.id, id)).for('update');
    const earlier = await findLaunchOf(tx, { draftId: id, version });
    if (earlier !== null) return { key: earlier, isNew: false };
    const key = checkDraft(locked, version).launchKey;
    await refuseRepeats(tx, { list: shareOf(approval), seen: repeatsSeen });
    await tx.insert(launches).values(launchRow(approval, { key, actor }));
    await tx.insert(launchParts).values(partRows(approval, key));
    await tx.update(drafts).set({ sealedAt: sql`now()` }).where(eq(drafts.id, id));
    await recordIntent(tx, intentOf(approval, { key, actor }));
    return { key, isNew: true };
  });
}

function shareOf({ draft, stored }: Approval): ListShareRef {
  return { ...stored.list, from: draft.draft.audience.from };
}

type Approved = { key: string; actor: Actor };

function launchRow(
  { draft, hash, api, plannerVersion, stored }: Approval,
  { key, actor }: Approved,
) {
  return {
    key,
    draftId: draft.id,
    draft: draft.draft,
    name: draft.draft.name,
    hash,
    api,
    plannerVersion,
    plan: stored,
    state: 'approved',
    contacts: stored.plan.contacts,
    zone: stored.plan.zone,
    approvedAt: sql`now()`,
    ...windowOf(stored.plan.parts),
    createdBy: actor.id,
  };
}

function partRows({ draft, stored }: Approval, key: string) {
  const name = nameWithFingerprint(draft.draft.name, fingerprintOf(key));
  return stored.plan.parts.map(({ n, contacts }) => ({
    launchKey: key,
    n,
    state: 'approved',
    name,
    contacts,
  }));
}

function intentOf({ draft, hash, stored }: Approval, { key, actor }: Approved) {
  const { contacts, parts } = stored.plan;
  const detail = { draft: draft.id, version: draft.version, hash, contacts, parts: parts.length };
  return { actor, action: 'launch.approve', target: key, launchKey: key, detail };
}
