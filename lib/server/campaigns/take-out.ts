import { isTerminal } from '@/lib/campaign/outcome';
import type { ReachOutcome } from '@/lib/contacts/do-not-call/do-not-call';
import { recordIntent } from '@/lib/server/audit/record';
import { recordAnyway } from '@/lib/server/audit/record-anyway';
import type { Actor } from '@/lib/server/auth/actor';
import { DomainError } from '@/lib/server/errors';
import { noteTakenOut } from '@/lib/server/launches/note-taken-out';
import { describeError, log } from '@/lib/server/log';
import { findListedAs } from '@/lib/server/suppression';
import { type EditableCampaign, UpstreamError } from '@/lib/server/vapi';
import type { DialPlanEntry } from '@/lib/wire/campaign-request';
import type { WatchDeps } from './deps';
import { readEntries } from './edit-base';
import { withoutListed } from './edit-dial-plan';
import { withoutForgotten } from './edit-forgotten';
import { inEditTurn } from './edit-turn';
import { refreshNow } from './refresh-now';
import { stopCampaign } from './stop-campaign';

/**
 * What became of the contacts on do-not-call that a campaign held: each as it is dialled, with the numbers
 * on the list; null where it can't be read.
 */
export type TakenOut = {
  outcome: ReachOutcome;
  name: string | null;
  startsAt: string | null;
  held: ReadonlyMap<string, readonly string[]> | null;
};

type Ask = { campaignId: string; actor: Actor };

/**
 * Takes every number on do-not-call out of a scheduled campaign: its dial plan is sent once without them,
 * and read again. Where nobody else is in it, it is stopped. Running it again is safe: it reads first, and
 * sends nothing when it holds none. Never throws for a fault of Vapi.
 */
export async function takeOut(ask: Ask, deps: WatchDeps): Promise<TakenOut> {
  try {
    return await inEditTurn(ask.campaignId, deps, () => takeInTurn(ask, deps));
  } catch (thrown) {
    if (thrown instanceof DomainError) return unread('waiting');
    if (!(thrown instanceof UpstreamError)) throw thrown;
    return unread(thrown.kind === 'not-found' ? 'over' : 'unreachable');
  }
}

function unread(outcome: ReachOutcome): TakenOut {
  return { outcome, name: null, startsAt: null, held: null };
}

async function takeInTurn(ask: Ask, deps: WatchDeps): Promise<TakenOut> {
  const editable = await deps.vapi.getEditable(ask.campaignId);
  const held = await findHeld(editable, deps);
  const known = { name: editable.name, startsAt: editable.window?.earliestAt ?? null, held };
  if (editable.status !== 'scheduled') return { ...known, outcome: outcomeOf(editable) };
  if (held.size === 0) {
    if (editable.areAllKnown) return { ...known, outcome: 'taken-out' };
    return { ...known, held: null, outcome: 'not-editable' };
  }
  const entries = readEntries(editable);
  if (entries === null) return { ...known, outcome: 'not-editable' };
  const { campaignId } = ask;
  const called = await withoutForgotten(entries, { campaignId, db: deps.db });
  const left = await withoutListed(called.entries, deps);
  const numbers = [...held.keys(), ...called.forgotten];
  const outcome = await audited(ask, { deps, numbers }, () =>
    left.length === 0 ? stop(ask, deps) : send(ask, { left, deps }),
  );
  return { ...known, outcome };
}

function outcomeOf({ status }: EditableCampaign): ReachOutcome {
  return isTerminal(status) ? 'over' : 'running';
}

function findHeld({ identities }: EditableCampaign, { db }: WatchDeps) {
  return findListedAs(identities, db);
}

type Change = { deps: WatchDeps; numbers: readonly string[] };

async function audited(
  { campaignId, actor }: Ask,
  { deps, numbers }: Change,
  change: () => Promise<ReachOutcome>,
): Promise<ReachOutcome> {
  const entry = { actor, action: 'campaign.suppress', target: campaignId };
  await recordIntent(deps.db, { ...entry, detail: { contacts: numbers.length } });
  const outcome = await change();
  await recordAnyway(deps.db, { ...entry, detail: { contacts: numbers.length, outcome } });
  if (outcome === 'taken-out') await followUp(campaignId, { deps, numbers });
  return outcome;
}

/** Nobody but numbers on do-not-call is in it. */
async function stop(ask: Ask, deps: WatchDeps): Promise<ReachOutcome> {
  try {
    await stopCampaign(ask, deps);
    return 'stopped';
  } catch (thrown) {
    if (thrown instanceof DomainError || thrown instanceof UpstreamError) return 'unknown';
    throw thrown;
  }
}

type Sending = { left: DialPlanEntry[]; deps: WatchDeps };

/** One PATCH, never repeated by itself; what the campaign holds afterwards decides. */
async function send({ campaignId }: Ask, { left, deps }: Sending): Promise<ReachOutcome> {
  let refused: UpstreamError | null = null;
  try {
    await deps.vapi.updateCampaign(campaignId, { dialPlan: left });
  } catch (thrown) {
    if (!(thrown instanceof UpstreamError)) throw thrown;
    refused = thrown;
  }
  const now = await readAgain(campaignId, deps);
  if (now === null) return refused === null ? 'taken-out' : 'unknown';
  if ((await findHeld(now, deps)).size === 0) return 'taken-out';
  if (now.status !== 'scheduled') return outcomeOf(now);
  return refused === null || refused.isOutcomeKnown ? 'refused' : 'unknown';
}

async function readAgain(campaignId: string, deps: WatchDeps): Promise<EditableCampaign | null> {
  try {
    return await deps.vapi.getEditable(campaignId);
  } catch (thrown) {
    if (thrown instanceof UpstreamError) return null;
    throw thrown;
  }
}

async function followUp(campaignId: string, { deps, numbers }: Change): Promise<void> {
  try {
    await noteTakenOut(deps.db, { campaignId, numbers });
    deps.memory.links.delete(campaignId);
    await refreshNow(campaignId, deps);
  } catch (thrown) {
    log.error({ campaignId, ...describeError(thrown) }, 'what was taken out is not noted');
  }
}
