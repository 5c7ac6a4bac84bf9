import type { Problem } from '@/lib/campaign/plan-types';
import { isWithin } from '../problems';
import { STEP_TITLES } from '../step-titles';

/** Fields whose problems read as if one stood before them. */
const FIELDS: readonly (readonly [path: string, label: string])[] = [
  ['overrides.firstMessage', 'First message'],
  ['overrides.voicemailMessage', 'Voicemail message'],
  ['overrides.endCallMessage', 'End-call message'],
  ['overrides.endCallPhrases', 'End-call phrases'],
  ['overrides.maxDurationSeconds', 'Longest call'],
  ['overrides.backgroundSoundUrl', 'Background sound'],
  ['overrides.variables', 'Variables'],
  ['overrides.json', 'JSON'],
  ['schedule.earliest', 'Start'],
  ['schedule.latest', 'Latest'],
];

/** "Overrides · Longest call": the step, and the field where the step has many. */
export function describePlace({ step, field }: Problem): string {
  const label = FIELDS.find(([path]) => isWithin(field, path))?.[1];
  return label === undefined ? STEP_TITLES[step] : `${STEP_TITLES[step]} · ${label}`;
}
