import 'server-only';
import { and, asc, eq, ne, sql } from 'drizzle-orm';
import type { LaunchState } from '@/lib/campaign/launch-view';
import { type AuditEntry, recordIntent } from '@/lib/server/audit/record';
import type { Db } from '@/lib/server/db/client';
import { drafts, launches, launchParts } from '@/lib/server/db/schema';
import { DomainError } from '@/lib/server/errors';
import type { LaunchDeps } from './deps';
import { isLaunchKey } from './launch-key';
import { deriveLaunchState } from './launch-state';
import { type PartNotes, readNotes } from './part-notes';

export type LaunchRow = typeof launches.$inferSelect;

/** One part under the launch's lock. Setting a field is enough: what differs is written at the end. */
export type PartInHand = {
  n: number;
  name: string;
  contacts: number;
  state: LaunchState;
  vapiId: string | null;
  payloadHash: string | null;
  notes: PartNotes;
  looks: number;
  nextLookAt: Date | null;
};

/**
 * A launch under its lock; `cancelRequestedAt`, `earliestAt`, `contacts` and `plan` may be set too, the state follows
 * from the parts. `now` is the database's clock, read after the lock was taken: the only
 * one leases are measured by.
 */
export type LaunchInHand = { tx: Db; launch: LaunchRow; parts: PartInHand[]; now: Date };

type Change<T> = (inHand: LaunchInHand) => Promise<T> | T;
type Needs = { deps: Pick<LaunchDeps, 'db' | 'mintKey'>; intent?: AuditEntry };

/**
 * Changes a launch under its row lock, one change at a time over all processes; then writes the parts, the
 * launch's own state, and unseals the draft of a launch that failed. The audit intent comes last: its
 * chain has a lock of its own, which is never held while waiting for a launch.
 */
export function changeLaunch<T>(
  key: string,
  { deps, intent }: Needs,
  change: Change<T>,
): Promise<T> {
  return deps.db.transaction(async (tx) => {
    const inHand = await takeInHand(tx, key);
    const was = { ...inHand.launch };
    const before = inHand.parts.map((part) => JSON.stringify(part));
    const result = await change(inHand);
    const changed = inHand.parts.filter((part, index) => JSON.stringify(part) !== before[index]);
    for (const part of changed) await writePart(tx, { key, part });
    await writeLaunch(inHand, { was, mintKey: deps.mintKey });
    if (intent !== undefined) await recordIntent(tx, intent);
    return result;
  });
}

async function takeInHand(tx: Db, key: string): Promise<LaunchInHand> {
  if (!isLaunchKey(key)) throw noSuchLaunch();
  const [launch] = await tx.select().from(launches).where(eq(launches.key, key)).for('update');
  if (launch === undefined) throw noSuchLaunch();
  const rows = await tx
    .select({ part: launchParts, now: sql`clock_timestamp()`.mapWith(launches.createdAt) })
    .from(launchParts)
    .where(eq(launchParts.launchKey, key))
    .orderBy(asc(launchParts.n));
  return {
    tx,
    launch,
    parts: rows.map(({ part }) => toPart(part)),
    now: rows[0]?.now ?? new Date(),
  };
}

function noSuchLaunch(): DomainError {
  return new DomainError(
    'not-found',
    'This launch does not exist. Campaigns lists what was launched.',
  );
}

export function toPart(row: typeof launchParts.$inferSelect): PartInHand {
  const { n, name, contacts, vapiId, payloadHash, looks, nextLookAt } = row;
  const state = row.state as LaunchState;
  return {
    n,
    name,
    contacts,
    state,
    vapiId,
    payloadHash,
    notes: readNotes(row.failure),
    looks,
    nextLookAt,
  };
}

async function writePart(tx: Db, { key, part }: { key: string; part: PartInHand }): Promise<void> {
  const { n, contacts, state, vapiId, payloadHash, notes, looks, nextLookAt } = part;
  if (vapiId !== null) await takeOver(tx, { key, vapiId });
  await tx
    .update(launchParts)
    .set({
      ...{ contacts, state, vapiId, payloadHash, looks, nextLookAt },
      failure: notes,
      updatedAt: sql`now()`,
    })
    .where(and(eq(launchParts.launchKey, key), eq(launchParts.n, n)));
}

/** An id that Vapi gives out again (an organisation that was reset) is the newer campaign's. */
async function takeOver(tx: Db, { key, vapiId }: { key: string; vapiId: string }): Promise<void> {
  await tx
    .update(launchParts)
    .set({ vapiId: null })
    .where(and(eq(launchParts.vapiId, vapiId), ne(launchParts.launchKey, key)));
}

async function writeLaunch(
  inHand: LaunchInHand,
  { was, mintKey }: { was: LaunchRow; mintKey: () => string },
) {
  const { tx, launch, parts } = inHand;
  launch.state = deriveLaunchState(parts.map((part) => part.state));
  const hasSettled = launch.state !== was.state;
  if (hasSettled) launch.settledAt = isSettled(launch.state) ? inHand.now : null;
  const { key, state, contacts, settledAt, cancelRequestedAt, earliestAt, plan } = launch;
  await tx
    .update(launches)
    .set({ state, contacts, settledAt, cancelRequestedAt, earliestAt, plan })
    .where(eq(launches.key, key));
  if (hasSettled && state === 'failed') await unsealDraft(tx, { launch, mintKey });
}

function isSettled(state: string): boolean {
  return state === 'confirmed' || state === 'failed';
}

/** A new key, because the failed launch keeps its own; a new version, so that each is launched at most once. */
async function unsealDraft(
  tx: Db,
  { launch, mintKey }: { launch: LaunchRow; mintKey: () => string },
): Promise<void> {
  if (launch.draftId === null) return;
  await tx
    .update(drafts)
    .set({ sealedAt: null, launchKey: mintKey(), version: sql`${drafts.version} + 1` })
    .where(and(eq(drafts.id, launch.draftId), eq(drafts.launchKey, launch.key)));
}
