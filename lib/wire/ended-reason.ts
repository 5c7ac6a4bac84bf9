import { EXACT_REASONS } from './ended-reason-table';

/** How a call ended, by family of Vapi's `endedReason`. */
export type EndedOutcome = 'reached' | 'voicemail' | 'no-answer' | 'failed' | 'unknown';

type Family = { pattern: RegExp; outcome: EndedOutcome; words: string };

// The reasons number about 600 and grow; a family says enough where no single reason is listed.
const FAMILIES: readonly Family[] = [
  { pattern: /^assistant-(ended|said|forwarded)/, outcome: 'reached', words: 'Assistant ended it' },
  { pattern: /^customer-ended-call/, outcome: 'reached', words: 'Contact hung up' },
  { pattern: /voicemail$/, outcome: 'voicemail', words: 'Voicemail' },
  { pattern: /^call[.-]start[.-]/, outcome: 'failed', words: 'Not placed' },
  { pattern: /vapifault/, outcome: 'failed', words: 'Fault at Vapi' },
  { pattern: /providerfault/, outcome: 'failed', words: 'Fault at a provider' },
  { pattern: /^pipeline-/, outcome: 'failed', words: 'Fault in the voice pipeline' },
  { pattern: /failed-to-connect/, outcome: 'failed', words: 'Could not connect' },
  { pattern: /^call\.in-progress\.error-/, outcome: 'failed', words: 'Fault during the call' },
  { pattern: /^call\.ringing\.error-/, outcome: 'failed', words: 'Fault while ringing' },
  { pattern: /^assistant-/, outcome: 'failed', words: 'Assistant could not be used' },
  { pattern: /^(twilio|vonage|phone-call-provider)-/, outcome: 'failed', words: 'Carrier fault' },
];

/**
 * The bucket a reason counts in. A reason of no known family is 'unknown': shown raw, counted apart and
 * never taken for a success.
 */
export function classifyEndedReason(raw: string): EndedOutcome {
  return EXACT_REASONS.get(raw)?.outcome ?? findFamily(raw)?.outcome ?? 'unknown';
}

/** The reason in a few plain words; an unknown one comes back as it is. */
export function describeEndedReason(raw: string): string {
  return EXACT_REASONS.get(raw)?.words ?? findFamily(raw)?.words ?? raw;
}

function findFamily(raw: string): Family | undefined {
  return FAMILIES.find(({ pattern }) => pattern.test(raw));
}
