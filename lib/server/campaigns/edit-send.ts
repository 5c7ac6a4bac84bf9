import type { EditBase } from '@/lib/campaign/edit-base';
import type { EditOutcome } from '@/lib/campaign/edit-outcome';
import type { EditPlan } from '@/lib/campaign/edit-plan';
import { recordIntent } from '@/lib/server/audit/record';
import { recordAnyway } from '@/lib/server/audit/record-anyway';
import type { Actor } from '@/lib/server/auth/actor';
import { isDatabaseDown } from '@/lib/server/db/is-database-down';
import { DomainError } from '@/lib/server/errors';
import { noteTakenOut } from '@/lib/server/launches/note-taken-out';
import { describeError, log } from '@/lib/server/log';
import { UpstreamError } from '@/lib/server/vapi';
import { problemsFromVapi } from '@/lib/server/vapi/refusal-problems';
import type { UpdateCampaignRequest } from '@/lib/wire/campaign-request';
import type { WatchDeps } from './deps';
import { isApplied } from './edit-applied';
import { moveLaunch } from './edit-launch';
import { type Editing, readEditing } from './edit-surroundings';
import { identityOf } from './identity-of';
import { refreshNow } from './refresh-now';

export type Edit = { editing: Editing; plan: EditPlan; patch: UpdateCampaignRequest; actor: Actor };

/** Sends the one PATCH and finds out what became of it. */
export async function sendEdit(edit: Edit, deps: WatchDeps): Promise<EditOutcome> {
  const { base, launch } = edit.editing;
  const entry = {
    ...{ actor: edit.actor, action: 'campaign.edit', target: base.campaignId },
    ...(launch && { launchKey: launch.key }),
  };
  await recordIntent(deps.db, { ...entry, detail: tellChange(edit) });
  const outcome = await send(edit, deps).catch(async (thrown: unknown) => {
    const kind = thrown instanceof DomainError ? thrown.code : 'internal';
    await recordAnyway(deps.db, { ...entry, detail: { outcome: 'failed', kind } });
    throw thrown;
  });
  await recordAnyway(deps.db, { ...entry, detail: tellOutcome(outcome) });
  if (outcome.kind === 'saved') await followLaunch(edit, deps);
  await refreshNow(base.campaignId, deps);
  return outcome;
}

async function send(edit: Edit, deps: WatchDeps): Promise<EditOutcome> {
  try {
    await deps.vapi.updateCampaign(edit.editing.base.campaignId, edit.patch);
    return { kind: 'saved', wasConfirmed: true };
  } catch (thrown) {
    if (!(thrown instanceof UpstreamError)) throw thrown;
    return thrown.isOutcomeKnown ? explainRefusal(edit, { thrown, deps }) : findOut(edit, deps);
  }
}

type Refused = { thrown: UpstreamError; deps: WatchDeps };

/** A refusal may mean no more than that it started meanwhile. */
async function explainRefusal(edit: Edit, { thrown, deps }: Refused): Promise<EditOutcome> {
  if (thrown.kind === 'not-found') throw gone(thrown);
  if (thrown.kind !== 'conflict' && thrown.kind !== 'rejected') throw thrown;
  const now = await readAgain(edit, deps);
  if (now !== null && now.base.status !== 'scheduled') return closedOutcome(now.base);
  const messages = [...thrown.messages];
  throw new DomainError(
    'refused-by-vapi',
    'Vapi refused this, and the campaign stays as it was. Its own words are below.',
    {
      problems: problemsFromVapi(messages),
      ...(thrown.status !== null && { vapi: { status: thrown.status, messages } }),
      cause: thrown,
    },
  );
}

/** No answer that can be used: what the campaign says now decides, and it is never sent again by itself. */
async function findOut(edit: Edit, deps: WatchDeps): Promise<EditOutcome> {
  const now = await readAgain(edit, deps);
  if (now === null) return { kind: 'unsure' };
  if (isApplied(edit.patch, now.editable)) return { kind: 'saved', wasConfirmed: false };
  if (now.base.basedOn !== edit.editing.base.basedOn) return { kind: 'unsure' };
  return now.base.status === 'scheduled' ? { kind: 'not-saved' } : closedOutcome(now.base);
}

async function readAgain(edit: Edit, deps: WatchDeps): Promise<Editing | null> {
  try {
    return await readEditing(edit.editing.base.campaignId, deps);
  } catch (thrown) {
    if (thrown instanceof UpstreamError && thrown.kind === 'not-found') throw gone(thrown);
    if (thrown instanceof UpstreamError || isDatabaseDown(thrown)) return null;
    throw thrown;
  }
}

function gone(cause: UpstreamError): DomainError {
  return new DomainError(
    'not-found',
    'Vapi does not know this campaign any more: it was deleted, and calls nobody. Nothing was changed.',
    { cause },
  );
}

export function closedOutcome({ status, window }: EditBase): EditOutcome {
  const hasStarted = status === 'in-progress';
  return { kind: 'closed', status, startedAt: hasStarted ? (window?.earliestAt ?? null) : null };
}

async function followLaunch(edit: Edit, deps: WatchDeps): Promise<void> {
  const { editing, plan } = edit;
  const { base, launch } = editing;
  await followSuppressed(edit, deps);
  const { schedulePlan } = plan.patch;
  if (launch === null || schedulePlan === undefined) return;
  const { earliestAt, latestAt = null } = schedulePlan;
  try {
    await moveLaunch(deps.db, {
      key: launch.key,
      zone: plan.plan.zone,
      window: { earliestAt, latestAt },
    });
  } catch (thrown) {
    log.error({ campaignId: base.campaignId, ...describeError(thrown) }, 'launch not moved');
  }
  deps.memory.links.delete(base.campaignId);
}

/** Whoever came on do-not-call is not in what was sent. */
async function followSuppressed({ editing, patch }: Edit, deps: WatchDeps): Promise<void> {
  if (patch.dialPlan === undefined) return;
  const kept = new Set(patch.dialPlan.flatMap(({ customers }) => customers.flatMap(identityOf)));
  const before = editing.editable.entries.flatMap(({ customers }) => customers);
  const all = before.flatMap((customer) => (customer === null ? [] : identityOf(customer)));
  const numbers = all.filter((number) => !kept.has(number));
  if (numbers.length === 0) return;
  const { campaignId } = editing.base;
  try {
    await noteTakenOut(deps.db, { campaignId, numbers });
  } catch (thrown) {
    log.error({ campaignId, ...describeError(thrown) }, 'what was left out is not noted');
  }
}

function tellOutcome({ kind }: EditOutcome): Record<string, unknown> {
  if (kind === 'saved') return { outcome: 'saved' };
  if (kind === 'unsure') return { outcome: 'unknown' };
  return { outcome: 'failed', kind: kind === 'closed' ? 'not-scheduled-any-more' : kind };
}

/** Facts and counts, for the audit: nobody's number or name. */
function tellChange({ editing, plan, patch }: Edit): Record<string, unknown> {
  const { name, target, window, callers } = editing.base;
  const { dialPlan, ...after } = patch;
  const before = { name, target, window, callers };
  const shares = plan.shares.map(({ phoneNumberId, after: contacts }) => ({
    phoneNumberId,
    contacts,
  }));
  return { before, after: { ...after, ...(dialPlan && { callers: shares }) } };
}
