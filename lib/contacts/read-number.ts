import { normalisePhone } from './phone';
import { readSipUri } from './sip-uri';

export type ReadNumber = { ok: true; number: string } | { ok: false; reason: string };

/** A typed number, or SIP URI, as what identifies a contact: E.164, or the URI with scheme and host in lower case. */
export function readNumber(raw: string, defaultCountry: string): ReadNumber {
  const sip = readSipUri(raw);
  if (sip !== null) return { ok: true, number: sip };
  const phone = normalisePhone(raw, defaultCountry);
  return phone.ok ? { ok: true, number: phone.e164 } : { ok: false, reason: phone.reason };
}
