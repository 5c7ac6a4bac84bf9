import { UpstreamError } from './errors';

const BEFORE_SENDING = new Set([
  'ENOTFOUND',
  'EAI_AGAIN',
  'ECONNREFUSED',
  'UND_ERR_CONNECT_TIMEOUT',
]);
const CONNECT_CALLS = new Set(['connect', 'getaddrinfo']);
const TLS_HANDSHAKE = /^(ERR_TLS_|CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_)/;

type SystemError = { code?: unknown; syscall?: unknown; cause?: unknown; errors?: unknown };

/**
 * The error for a fetch that threw: 'not-sent' only when the connection itself failed, so that nothing
 * of the request can have arrived; 'reset' for anything later.
 */
export function errorFromNetwork(thrown: unknown): UpstreamError {
  const error = findSystemError(thrown);
  const code = typeof error.code === 'string' ? error.code : undefined;
  return new UpstreamError(isBeforeSending(error) ? 'not-sent' : 'reset', { code });
}

function findSystemError(thrown: unknown): SystemError {
  let error = asSystemError(thrown);
  for (let depth = 0; depth < 5 && error.code === undefined && error.cause !== undefined; depth++) {
    error = asSystemError(error.cause);
  }
  return error;
}

/** One address may refuse while another was reached: of several attempts, all have to have failed to connect. */
function isBeforeSending(error: SystemError): boolean {
  if (Array.isArray(error.errors) && error.errors.length > 0) {
    return error.errors.every((attempt) => isBeforeSending(asSystemError(attempt)));
  }
  if (CONNECT_CALLS.has(String(error.syscall))) return true;
  const code = String(error.code ?? '');
  return BEFORE_SENDING.has(code) || TLS_HANDSHAKE.test(code);
}

function asSystemError(value: unknown): SystemError {
  return typeof value === 'object' && value !== null ? value : {};
}
