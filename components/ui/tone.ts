/** The status colours by name; each is used only with its word beside it. */
export const TONES = [
  'scheduled',
  'queued',
  'in-progress',
  'reached',
  'voicemail',
  'no-answer',
  'failed',
  'never',
  'unknown',
] as const;
export type Tone = (typeof TONES)[number];

/** Fill class per tone. Whole names, so that the stylesheet keeps them. */
export const toneFill: Record<Tone, string> = {
  scheduled: 'bg-status-scheduled',
  queued: 'bg-status-queued',
  'in-progress': 'bg-status-in-progress',
  reached: 'bg-status-reached',
  voicemail: 'bg-status-voicemail',
  'no-answer': 'bg-status-no-answer',
  failed: 'bg-status-failed',
  never: 'hatch',
  unknown: 'bg-status-unknown',
};

/** The CSS colour of a tone, for charts. */
export function toneColor(tone: Tone): string {
  return `var(--status-${tone})`;
}
