import 'server-only';
import { waitInWords } from './auth/wait-in-words';
import { DomainError } from './errors';
import type { UpstreamError } from './vapi/errors';

/** What a failure between us and Vapi means to the person who asked. */
export function translateUpstream(error: UpstreamError): DomainError {
  const extra = { ...vapiWords(error), ...retryAfter(error), cause: error };
  switch (error.kind) {
    case 'rejected':
    case 'conflict':
      return new DomainError('refused-by-vapi', refusal(error), extra);
    case 'not-found':
      return new DomainError('not-found', 'Vapi does not know this any more.', extra);
    case 'unauthorized':
      return new DomainError(
        'refused-by-vapi',
        'Vapi does not accept the API key. An administrator has to check VAPI_API_KEY.',
        extra,
      );
    case 'forbidden':
      return new DomainError(
        'refused-by-vapi',
        'Vapi does not allow this for the API key. An administrator finds out more under Settings, Connection.',
        extra,
      );
    case 'rate-limited':
      return new DomainError('too-many-requests', slowDown(error), extra);
    case 'not-sent':
      return new DomainError(
        'vapi-unreachable',
        'Vapi can not be reached. Nothing was sent to it. Try again in a minute.',
        extra,
      );
    case 'timeout':
    case 'reset':
    case 'unavailable':
      return new DomainError(
        'vapi-unreachable',
        'Vapi did not answer as it should. Try again in a minute.',
        extra,
      );
    case 'bad-reply':
      return new DomainError(
        'vapi-unreachable',
        'Vapi sent a reply that can not be read. Try again in a minute.',
        extra,
      );
  }
}

function refusal({ status, messages }: UpstreamError): string {
  if (messages.length > 0) return 'Vapi refused this. Its own words are below.';
  return `Vapi refused this${status === null ? '' : ` (status ${status})`} without saying why.`;
}

/** A wait of seconds is over before anybody has read of it. */
function slowDown({ retryAfterMs }: UpstreamError): string {
  const seconds = Math.ceil((retryAfterMs ?? 0) / 1000);
  return `Vapi asks to slow down. Try again in ${seconds <= 60 ? 'a minute' : waitInWords(seconds)}.`;
}

function vapiWords(error: UpstreamError) {
  if (error.status === null || error.messages.length === 0) return {};
  return { vapi: { status: error.status, messages: [...error.messages] } };
}

function retryAfter(error: UpstreamError) {
  if (error.retryAfterMs === null) return {};
  return { retryAfterSeconds: Math.ceil(error.retryAfterMs / 1000) };
}
