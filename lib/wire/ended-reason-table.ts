import type { EndedOutcome } from './ended-reason';

type Reason = { outcome: EndedOutcome; words: string };

const reached = (words: string): Reason => ({ outcome: 'reached', words });
const noAnswer = (words: string): Reason => ({ outcome: 'no-answer', words });
const failed = (words: string): Reason => ({ outcome: 'failed', words });

/**
 * Vapi's `Call.endedReason` values that have words of their own. A line that was picked up counts as
 * reached, also when the talk ran into the time limit or fell silent.
 */
export const EXACT_REASONS: ReadonlyMap<string, Reason> = new Map([
  ['voicemail', { outcome: 'voicemail', words: 'Voicemail' }],

  ['assistant-ended-call', reached('Assistant ended the call')],
  ['assistant-said-end-call-phrase', reached('Assistant said an end-call phrase')],
  ['assistant-ended-call-with-hangup-task', reached('Assistant ended the call')],
  ['assistant-ended-call-after-message-spoken', reached('Assistant ended after its message')],
  ['assistant-forwarded-call', reached('Transferred')],
  ['customer-ended-call', reached('Contact hung up')],
  ['customer-ended-call-before-warm-transfer', reached('Hung up before the transfer')],
  ['customer-ended-call-during-transfer', reached('Hung up during the transfer')],
  ['customer-ended-call-after-warm-transfer-attempt', reached('Hung up after the transfer')],
  ['exceeded-max-duration', reached('Reached the time limit')],
  ['silence-timed-out', reached('Answered, then silent')],
  ['call.in-progress.twilio-completed-call', reached('Ended by the carrier')],
  ['call.in-progress.sip-completed-call', reached('Ended by the carrier')],
  ['call.ending.hook-executed-say', reached('Ended after a message')],
  ['call.ending.hook-executed-transfer', reached('Transferred at the end')],
  ['call.forwarding.operator-busy', reached('Transfer target busy')],
  ['call.forwarding.no-answer', reached('Transfer not answered')],
  ['vonage-completed', reached('Ended by the carrier')],
  ['call.in-progress.error-transfer-failed', reached('Transfer failed')],
  ['call.in-progress.error-warm-transfer-max-duration', reached('Transfer took too long')],
  ['call.in-progress.error-warm-transfer-assistant-cancelled', reached('Transfer cancelled')],
  ['call.in-progress.error-warm-transfer-silence-timeout', reached('Transfer fell silent')],

  ['customer-did-not-answer', noAnswer('No answer')],
  ['customer-busy', noAnswer('Busy')],
  ['call.ringing.sip-inbound-caller-hungup-before-call-connect', noAnswer('Hung up while ringing')],

  ['call.in-progress.error-sip-outbound-call-failed-to-connect', failed('Carrier refused')],
  ['twilio-failed-to-connect-call', failed('Carrier could not connect')],
  ['twilio-reported-customer-misdialed', failed('Number not in service')],
  ['vonage-failed-to-connect-call', failed('Carrier could not connect')],
  ['vonage-rejected', failed('Carrier refused')],
  ['vonage-disconnected', failed('Carrier cut the line')],
  ['phone-call-provider-closed-websocket', failed('Carrier cut the line')],
  ['call.start.error-subscription-concurrency-limit-reached', failed('No free call slot')],
  ['call.start.error-subscription-insufficient-credits', failed('Vapi credit used up')],
  ['call.start.error-subscription-frozen', failed('Vapi subscription frozen')],
  ['call.start.error-fraud-check-failed', failed('Stopped by Vapi’s fraud check')],
  ['call.start.error-vapi-number-international', failed('Free number cannot call abroad')],
  ['call.start.error-vapi-number-outbound-daily-limit', failed('Daily limit of a free number')],
  ['call.start.error-get-assistant', failed('Assistant not found')],
  ['call.start.error-get-phone-number', failed('Caller number not found')],
  ['assistant-not-found', failed('Assistant not found')],
  ['scheduled-call-deleted', failed('Taken off the schedule')],
  ['call-deleted', failed('Call deleted')],
  ['manually-canceled', failed('Cancelled by hand')],
  ['worker-shutdown', failed('Fault at Vapi')],
]);
