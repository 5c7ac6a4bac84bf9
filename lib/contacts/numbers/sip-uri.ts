import { MAX_NUMBER } from '../limits';
import { isSipUri } from './number-shape';

const PARTS = /^(sips?):([^@]*)@(.*)$/is;

/** Whether a text means to be a SIP address, well made or not. */
export function isSipLike(text: string): boolean {
  return /^<?\s*sips?:/i.test(text);
}

/** A SIP address as the house keeps it: scheme and all behind the @ in lower case. Null when it is none. */
export function readSipUri(raw: string): string | null {
  const text = raw.trim().replace(/^<(.*)>$/s, '$1');
  const parts = PARTS.exec(text);
  if (parts === null) return null;
  const [, scheme = '', user = '', host = ''] = parts;
  const uri = `${scheme.toLowerCase()}:${user}@${host.toLowerCase()}`;
  return uri.length <= MAX_NUMBER && isSipUri(uri) ? uri : null;
}
