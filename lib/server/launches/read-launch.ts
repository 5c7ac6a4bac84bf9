import 'server-only';
import { fingerprintOf } from '@/lib/campaign/launch-name';
import type { LaunchPartView, LaunchState, LaunchView } from '@/lib/campaign/launch-view';
import { type Db, getDb } from '@/lib/server/db/client';
import { DomainError } from '@/lib/server/errors';
import { canRetry } from './can-retry';
import type { PartInHand } from './change-launch';
import { type LaunchRows, readLaunchRows } from './read-rows';
import { readStoredPlan, type StoredPlan } from './stored-plan';
import { LAUNCH_TIMING } from './timing';
import { viewFailure } from './view-failure';

type Reading = { canSeeContacts: boolean; db?: Db; now?: number };

/** The launch as its page shows it; null when there is none. */
export async function findLaunch(key: string, reading: Reading): Promise<LaunchView | null> {
  const rows = await readLaunchRows(key, reading.db ?? (await getDb()));
  return rows === null ? null : toView(rows, reading);
}

/** @throws DomainError `not-found` */
export async function readLaunch(key: string, reading: Reading): Promise<LaunchView> {
  const found = await findLaunch(key, reading);
  if (found !== null) return found;
  throw new DomainError(
    'not-found',
    'This launch does not exist. Campaigns lists what was launched.',
  );
}

function toView(rows: LaunchRows, { canSeeContacts, now = Date.now() }: Reading): LaunchView {
  const { launch, launchedBy, parts } = rows;
  const earliestAt = launch.earliestAt ?? launch.createdAt;
  return {
    key: launch.key,
    fingerprint: fingerprintOf(launch.key),
    name: launch.name,
    state: launch.state as LaunchState,
    draftId: launch.draftId,
    contacts: launch.contacts,
    suppressed: countSuppressed(readStoredPlan(launch.plan)),
    forgotten: readStoredPlan(launch.plan).forgotten ?? 0,
    zone: launch.zone,
    launchedBy,
    approvedAt: (launch.approvedAt ?? launch.createdAt).toISOString(),
    earliestAt: earliestAt.toISOString(),
    latestAt: launch.latestAt?.toISOString() ?? null,
    graceUntil: earliestAt.getTime() > now ? earliestAt.toISOString() : null,
    isCancelRequested: launch.cancelRequestedAt !== null,
    parts: parts.map((part) => toPartView(part, canSeeContacts)),
    ...looksOf(parts),
    canRetry: canRetry(rows, LAUNCH_TIMING),
    extraCampaigns: parts.reduce((sum, part) => sum + countExtra(part), 0),
  };
}

function countSuppressed(stored: StoredPlan): LaunchView['suppressed'] {
  const { suppressed = 0, dropped = [], confirmedContacts, plan } = stored;
  const beforeApproval = (confirmedContacts ?? plan.contacts) - plan.contacts;
  return { contacts: suppressed + dropped.length, late: beforeApproval + dropped.length };
}

function toPartView(part: PartInHand, canSeeContacts: boolean): LaunchPartView {
  const { n, name, state, vapiId, contacts, notes } = part;
  return {
    n,
    name,
    state,
    vapiId,
    contacts,
    isStopped: vapiId !== null && notes.stopped.includes(vapiId),
    failure: notes.failure === null ? null : viewFailure(notes.failure, canSeeContacts),
  };
}

function looksOf(parts: readonly PartInHand[]): Pick<LaunchView, 'looks' | 'nextLookAt'> {
  const unknown = parts.filter(({ state }) => state === 'unknown');
  const next = unknown.flatMap(({ nextLookAt }) => nextLookAt?.toISOString() ?? []).sort()[0];
  const looks = unknown.flatMap(({ notes }) => notes.looks);
  return { looks: looks.sort((a, b) => a.at.localeCompare(b.at)), nextLookAt: next ?? null };
}

function countExtra({ vapiId, notes }: PartInHand): number {
  return notes.toStop.filter((id) => id !== vapiId).length;
}
