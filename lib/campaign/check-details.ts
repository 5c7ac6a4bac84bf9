import type { CampaignDraft, TargetKind } from './draft';
import { MAX_TYPED_NAME_LENGTH, nameWithoutFingerprint } from './launch-name';
import { countOf } from './phrases';
import type { PlanOptions, Problem, SpeakerOption } from './plan-types';
import { error, warning } from './problem';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const FIELDS = { assistant: 'assistantId', squad: 'squadId', workflow: 'workflowId' } as const;

/** The id that counts: that of the chosen kind. */
export function readTargetId({ target }: CampaignDraft): string {
  return target[FIELDS[target.kind]].trim();
}

/** The chosen assistant or squad, when Vapi lists it. */
export function findSpeaker(draft: CampaignDraft, options: PlanOptions): SpeakerOption | null {
  const id = readTargetId(draft);
  const isChosen = (speaker: SpeakerOption) =>
    speaker.kind === draft.target.kind && speaker.id === id;
  return options.speakers?.find(isChosen) ?? null;
}

/** Name and who speaks. */
export function checkDetails(draft: CampaignDraft, options: PlanOptions): Problem[] {
  return [...checkName(draft.name), ...checkTarget(draft, options)];
}

function checkName(name: string): Problem[] {
  const typed = nameWithoutFingerprint(name);
  const place = { step: 'details', field: 'name' } as const;
  if (typed === '') {
    return [error({ ...place, code: 'name-missing' }, 'Give the campaign a name.')];
  }
  const over = typed.length - MAX_TYPED_NAME_LENGTH;
  if (over <= 0) return [];
  const message = `The name is ${countOf(over, 'character')} too long: ${MAX_TYPED_NAME_LENGTH} fit beside the launch’s mark.`;
  return [error({ ...place, code: 'name-too-long' }, message)];
}

function checkTarget(draft: CampaignDraft, options: PlanOptions): Problem[] {
  const { kind } = draft.target;
  const place = { step: 'details', field: `target.${FIELDS[kind]}` } as const;
  if (readTargetId(draft) === '') {
    return [error({ ...place, code: 'target-missing' }, describeMissing(kind))];
  }
  if (kind === 'workflow') {
    if (!UUID.test(readTargetId(draft))) {
      const message = 'A workflow’s id is 36 characters with dashes, as Vapi’s dashboard shows it.';
      return [error({ ...place, code: 'workflow-malformed' }, message)];
    }
    const message = 'Vapi calls workflows deprecated and lists none: this id is checked at launch.';
    return [warning({ ...place, code: 'workflow-unchecked' }, message)];
  }
  if (options.speakers === null) {
    const message = `Vapi’s list could not be read: whether this ${kind} exists is checked at launch.`;
    return [warning({ ...place, code: 'target-unchecked' }, message)];
  }
  if (findSpeaker(draft, options) !== null) return [];
  const message = `This ${kind} is not at Vapi any more: choose another.`;
  return [error({ ...place, code: 'target-unknown' }, message)];
}

function describeMissing(kind: TargetKind): string {
  if (kind === 'workflow') return 'Give the id of the workflow that speaks.';
  return `Choose the ${kind} that speaks.`;
}
