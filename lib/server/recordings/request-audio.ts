import 'server-only';
import { lookup } from 'node:dns';
import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { isPublicAddress } from './public-address';

/** Storage could not be asked, or may not be: an address inside our network, a scheme, no answer. */
export class StorageRefused extends Error {
  override readonly name = 'StorageRefused';
  readonly reason: 'address' | 'network';

  constructor(reason: 'address' | 'network', options?: ErrorOptions) {
    super(`Storage: ${reason}`, options);
    this.reason = reason;
  }
}

export type AudioRequest = {
  url: URL;
  /** A `Range` header to send along. */
  range: string | null;
  /** The one origin that may be plain http on this machine: an emulator. */
  localOrigin: string | null;
  signal: AbortSignal;
};

const HEADERS_MS = 15_000;
const IDLE_MS = 30_000;

/**
 * One GET without cookies, keys or redirects. The name is resolved here and the connection made to the
 * very address that was checked, so a name can't turn private between the two.
 *
 * @throws StorageRefused
 */
export async function requestAudio(ask: AudioRequest): Promise<IncomingMessage> {
  const { url, range, signal } = ask;
  const isLocal = ask.localOrigin !== null && url.origin === ask.localOrigin;
  if (!isLocal && !mayBeAsked(url)) throw new StorageRefused('address');
  const request = (url.protocol === 'https:' ? requestHttps : requestHttp)(url, {
    headers: { accept: 'audio/*', 'accept-encoding': 'identity', ...(range && { range }) },
    agent: false,
    signal,
    ...(!isLocal && { lookup: lookupPublic }),
  });
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => request.destroy(new Error('no headers in time')), HEADERS_MS);
    request.once('error', (cause) => {
      clearTimeout(timer);
      reject(cause instanceof StorageRefused ? cause : new StorageRefused('network', { cause }));
    });
    request.once('response', (response) => {
      clearTimeout(timer);
      request.setTimeout(IDLE_MS, () => request.destroy());
      resolve(response);
    });
    request.end();
  });
}

function mayBeAsked(url: URL): boolean {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (url.protocol !== 'https:' || url.username !== '' || url.password !== '') return false;
  return isIP(host) === 0 || isPublicAddress(host);
}

const lookupPublic: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    const refused = error ?? (isAllPublic(addresses) ? null : new StorageRefused('address'));
    const [first] = addresses ?? [];
    if (refused || first === undefined) callback(refused ?? new StorageRefused('network'), '');
    else if (options.all) callback(null, addresses);
    else callback(null, first.address, first.family);
  });
};

function isAllPublic(addresses: readonly { address: string }[]): boolean {
  return addresses.every(({ address }) => isPublicAddress(address));
}
