import 'server-only';
import type { ConnectionFault } from '@/lib/campaign/connection';
import type { UpstreamError } from '@/lib/server/vapi';

type Words = Pick<ConnectionFault, 'reason' | 'title' | 'advice'>;

/** No key: nothing was asked. */
export const NO_KEY: ConnectionFault = {
  reason: 'no-key',
  title: 'No Vapi key is set.',
  advice:
    'Set VAPI_API_KEY to the private key of your organisation (Vapi’s dashboard, API keys) and restart the server.',
  said: [],
  retryAt: null,
};

/** A failure between us and Vapi, told apart by what an administrator does about it. `now` is epoch ms. */
export function describeFault(error: UpstreamError, now: number): ConnectionFault {
  const { retryAfterMs } = error;
  return {
    ...wordsFor(error),
    said: [...error.messages],
    retryAt: retryAfterMs === null ? null : new Date(now + retryAfterMs).toISOString(),
  };
}

function wordsFor(error: UpstreamError): Words {
  switch (error.kind) {
    case 'unauthorized':
      return {
        reason: 'wrong-key',
        title: 'Vapi does not accept the key.',
        advice:
          'It may be the public key: the server needs the private one (Vapi’s dashboard, API keys), in VAPI_API_KEY. Otherwise it was revoked, or belongs to another organisation.',
      };
    case 'forbidden':
      return forbidden(error);
    case 'not-sent':
      return notSent(error);
    case 'rate-limited':
      return {
        reason: 'rate-limited',
        title: 'Vapi asks to slow down.',
        advice: 'The key is used more often than Vapi allows. Campaigns go on; reading waits.',
      };
    case 'timeout':
    case 'reset':
      return {
        reason: 'no-answer',
        title: error.kind === 'timeout' ? 'Vapi does not answer.' : 'Vapi cut the connection.',
        advice:
          'The server reaches Vapi, but no answer came back. Look at status.vapi.ai; if all is well there, look at a proxy or firewall in between.',
      };
    case 'bad-reply':
      return badReply(error);
    default:
      return {
        reason: 'failing',
        title: `Vapi answers with an error${error.status === null ? '' : ` (${error.status})`}.`,
        advice: 'Look at status.vapi.ai and check again in a minute.',
      };
  }
}

function forbidden({ messages }: UpstreamError): Words {
  const said = messages.join(' ');
  if (/frozen|subscription|billing|payment/i.test(said)) {
    return {
      reason: 'frozen',
      title: 'The Vapi subscription is frozen.',
      advice:
        'Nothing can be called until it is settled: Vapi’s dashboard, Settings, Billing. Drafts and lists here are safe.',
    };
  }
  if (/not enabled/i.test(said)) {
    return {
      reason: 'not-enabled',
      title: 'Not enabled for this organisation.',
      advice: 'Vapi switches it on per organisation. Dialboard does not need it.',
    };
  }
  return {
    reason: 'not-allowed',
    title: 'Vapi does not allow this for the key.',
    advice: 'The key may be restricted. Use a private key without restrictions in VAPI_API_KEY.',
  };
}

function notSent({ code }: UpstreamError): Words {
  const isName = code === 'ENOTFOUND' || code === 'EAI_AGAIN';
  const cause = isName
    ? 'Its name can not be resolved: look at the server’s DNS.'
    : code === 'ECONNREFUSED'
      ? 'The connection is refused: look at VAPI_BASE_URL and whether it runs.'
      : 'No connection comes about: look at the server’s way out, its proxy and its certificates.';
  return { reason: 'unreachable', title: 'Vapi can not be reached.', advice: cause };
}

function badReply({ fault }: UpstreamError): Words {
  const what = fault === 'html' ? 'a web page' : 'something that can not be read';
  return {
    reason: 'unreadable',
    title: `The answer is ${what}.`,
    advice:
      'That is not how Vapi answers: a proxy, a firewall or a maintenance page may stand in between. Look at VAPI_BASE_URL.',
  };
}
