import 'server-only';
import type { PartFailure } from '@/lib/campaign/launch-view';
import { problemsFromVapi } from '@/lib/server/vapi/refusal-problems';
import type { PartNotes } from './part-notes';

/** A failure with Vapi's words beside the steps that caused them; numbers only for who may see contacts. */
export function viewFailure(
  { kind, status, messages }: NonNullable<PartNotes['failure']>,
  canSeeContacts: boolean,
): PartFailure {
  const vapi = canSeeContacts ? messages : messages.map(hidePeople);
  return { kind, status, vapi, problems: problemsFromVapi(vapi) };
}

/** Keeps the last four digits of whatever may be a phone number, and nothing of an e-mail or SIP address. */
function hidePeople(text: string): string {
  return text
    .replaceAll(/[^\s"'<>,;]+@[^\s"'<>,;]+/g, '…')
    .replaceAll(/\+?\d[\d\s().-]{5,}\d/g, (match) => `…${match.replaceAll(/\D/g, '').slice(-4)}`);
}
