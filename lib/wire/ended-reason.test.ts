import { expect, test } from 'vitest';
import { classifyEndedReason, describeEndedReason } from './ended-reason';

test.each([
  ['assistant-ended-call', 'reached', 'Assistant ended the call'],
  ['customer-ended-call', 'reached', 'Contact hung up'],
  ['assistant-forwarded-call', 'reached', 'Transferred'],
  ['exceeded-max-duration', 'reached', 'Reached the time limit'],
  ['voicemail', 'voicemail', 'Voicemail'],
  ['customer-did-not-answer', 'no-answer', 'No answer'],
  ['customer-busy', 'no-answer', 'Busy'],
  ['call.in-progress.error-sip-outbound-call-failed-to-connect', 'failed', 'Carrier refused'],
  ['twilio-failed-to-connect-call', 'failed', 'Carrier could not connect'],
  ['call.start.error-subscription-concurrency-limit-reached', 'failed', 'No free call slot'],
  ['call.start.error-get-transport', 'failed', 'Not placed'],
  ['call-start-error-neither-assistant-nor-server-set', 'failed', 'Not placed'],
  ['scheduled-call-deleted', 'failed', 'Taken off the schedule'],
  ['pipeline-error-openai-401-unauthorized', 'failed', 'Fault in the voice pipeline'],
  ['call.in-progress.error-vapifault-cartesia-voice-failed', 'failed', 'Fault at Vapi'],
  ['call.in-progress.error-providerfault-openai-llm-failed', 'failed', 'Fault at a provider'],
  ['call.start.error-vapifault-get-org', 'failed', 'Not placed'],
  ['assistant-request-failed', 'failed', 'Assistant could not be used'],
  ['assistant-not-valid', 'failed', 'Assistant could not be used'],
] as const)('%s counts as %s: “%s”', (raw, outcome, words) => {
  expect(classifyEndedReason(raw)).toBe(outcome);
  expect(describeEndedReason(raw)).toBe(words);
});

test.each(['', 'abducted-by-aliens', 'constructor', '__proto__', 'customer-became-a-robot'])(
  '“%s” is unknown and shown raw',
  (raw) => {
    expect(classifyEndedReason(raw)).toBe('unknown');
    expect(describeEndedReason(raw)).toBe(raw);
  },
);
