import type { EditBase } from './edit-base';
import { type EditChanges, hasChanges } from './edit-draft';
import { movesKey, needsDialPlan } from './edit-patch';
import type { Problem } from './plan-types';
import { error } from './problem';
import { readNumberIds } from './share-callers';

/** What Vapi’s API can’t change, where somebody tried. */
export function checkEdit(base: EditBase, changes: EditChanges): Problem[] {
  if (!hasChanges(changes)) return [];
  return [...checkKind(base, changes.target), ...checkNumbers(base, changes)];
}

function checkKind(base: EditBase, target: EditChanges['target']): Problem[] {
  if (target === undefined || base.target === null || target.kind === base.target.kind) return [];
  const place = { step: 'details', field: `target.${target.kind}Id`, code: 'kind-fixed' } as const;
  const { kind } = base.target;
  if (base.overrides.ofCampaign) {
    const message = `The campaign’s overrides are those of ${article(kind)} and can’t be changed: choose another ${kind}, or duplicate the campaign.`;
    return [error(place, message)];
  }
  if (!base.overrides.ofContacts || !movesKey(base, target)) return [];
  if (base.layout === 'dial-plan') return [];
  const message = `The contacts’ variables are those of ${article(kind)}, and the contacts of a campaign with one number can’t be sent again: choose another ${kind}, or duplicate the campaign.`;
  return [error(place, message)];
}

function article(kind: string): string {
  return kind === 'assistant' ? 'an assistant' : `a ${kind}`;
}

function checkNumbers(base: EditBase, changes: EditChanges): Problem[] {
  const place = { step: 'callers', field: 'callers.numberIds' } as const;
  const { callers } = changes;
  if (callers !== undefined && base.layout === 'unknown') {
    const message =
      'Vapi does not say how this campaign’s contacts are shared: its numbers can’t be changed here.';
    return [error({ ...place, code: 'layout-unknown' }, message)];
  }
  if (callers !== undefined && base.layout === 'one-number' && readNumberIds(callers).length > 1) {
    const message =
      'It was created with one number, and Vapi does not say what becomes of its contacts beside a dial plan: they could be called twice. Choose one number, or duplicate the campaign.';
    return [error({ ...place, code: 'one-number-only' }, message)];
  }
  if (!needsDialPlan(base, changes) || base.resharing === null) return [];
  return [error({ ...place, code: 'not-resharable' }, base.resharing)];
}

const OF_SECTION: Readonly<Record<string, (changes: EditChanges) => boolean>> = {
  details: ({ name, target }) => name !== undefined || target !== undefined,
  callers: ({ callers }) => callers !== undefined,
  overrides: ({ target }) => target !== undefined,
};

/**
 * What a plan says of a campaign that exists: only what was changed is judged. What stands and could not be
 * launched today (an assistant that was deleted) is said as a warning; contacts and overrides stay as sent.
 */
export function judgeEdit(problems: readonly Problem[], changes: EditChanges): Problem[] {
  return problems.flatMap((problem) => {
    const { step, field, code } = problem;
    if (step === 'audience') return [];
    if (step === 'schedule') return code === 'does-not-fit' ? [problem] : [];
    if (step === 'overrides') {
      const isSpoken = field === 'overrides.variables' && changes.target !== undefined;
      return isSpoken ? [problem] : [];
    }
    if (field === 'name' && changes.name === undefined) return [];
    const isChanged = field.startsWith('target')
      ? changes.target !== undefined
      : (OF_SECTION[step]?.(changes) ?? true);
    if (isChanged) return [problem];
    return field.startsWith('callers.byValue') || field === 'callers.column' || isUnread(code)
      ? []
      : [{ ...problem, severity: 'warning' as const }];
  });
}

// Vapi's list could not be read: what stands needs no check.
function isUnread(code: string): boolean {
  return code.endsWith('-unchecked');
}
