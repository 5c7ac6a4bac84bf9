import { cutText } from '@/lib/contacts/import/cut-text';
import type { DialPlanEntry, UpdateCampaignRequest } from '@/lib/wire/campaign-request';
import type { CampaignDraft } from './draft';
import type { EditBase } from './edit-base';
import type { EditChanges } from './edit-draft';
import { MAX_NAME_LENGTH, nameWithFingerprint, readFingerprint } from './launch-name';
import { readNumberIds } from './share-callers';

type Parts = {
  window: EditBase['window'];
  /** The contacts as they are shared from now on; null when none is sent. */
  dialPlan: DialPlanEntry[] | null;
};

/** The body of the one PATCH: nothing in it that stays as it is. */
export function composePatch(
  base: EditBase,
  changes: EditChanges,
  { window, dialPlan }: Parts,
): UpdateCampaignRequest {
  const name = changes.name === undefined ? base.name : composeName(changes.name, base.name);
  return {
    ...(name !== base.name && { name }),
    ...nameTarget(base, changes.target),
    ...(changes.callers && base.layout === 'one-number' && nameNumber(base, changes.callers)),
    ...(dialPlan && { dialPlan }),
    ...(window && { schedulePlan: planOf(window) }),
  };
}

/** The fingerprint by which a launch is found again stays. */
export function composeName(name: string, before: string): string {
  const fingerprint = readFingerprint(before);
  if (fingerprint !== null) return nameWithFingerprint(name, fingerprint);
  return cutText(name.trim(), MAX_NAME_LENGTH).trim();
}

/** Whether the contacts have to be sent: other numbers, or variables that have to follow the target. */
export function needsDialPlan(base: EditBase, { callers, target }: EditChanges): boolean {
  if (base.layout !== 'dial-plan') return false;
  return callers !== undefined || (base.overrides.ofContacts && movesKey(base, target));
}

/** Squads read a contact's variables elsewhere than assistants and workflows do. */
export function movesKey(base: EditBase, target: EditChanges['target']): boolean {
  if (target === undefined || base.target === null) return false;
  return (target.kind === 'squad') !== (base.target.kind === 'squad');
}

function nameTarget(base: EditBase, target: CampaignDraft['target'] | undefined) {
  if (target === undefined) return {};
  const { kind } = target;
  const id = target[`${kind}Id`].trim();
  if (id === '' || (base.target?.kind === kind && base.target.id === id)) return {};
  return { [`${kind}Id`]: id };
}

function nameNumber(base: EditBase, callers: CampaignDraft['callers']) {
  const [phoneNumberId] = readNumberIds(callers);
  if (phoneNumberId === undefined || base.callers[0]?.phoneNumberId === phoneNumberId) return {};
  return { phoneNumberId };
}

function planOf({ earliestAt, latestAt }: NonNullable<EditBase['window']>) {
  return { earliestAt, ...(latestAt !== null && { latestAt }) };
}
