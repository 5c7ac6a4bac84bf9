import { normalisePhone } from './phone';

export type ReadNumber = { ok: true; number: string } | { ok: false; reason: string };

const SIP = /^(sips?):([^@\s]+)@([^\s@]+)$/i;

/** A typed number, or SIP URI, as what identifies a contact: E.164, or the URI with scheme and host in lower case. */
export function readNumber(raw: string, defaultCountry: string): ReadNumber {
  const sip = SIP.exec(raw.trim());
  if (sip !== null) {
    const [, scheme = '', user = '', host = ''] = sip;
    return { ok: true, number: `${scheme.toLowerCase()}:${user}@${host.toLowerCase()}` };
  }
  const phone = normalisePhone(raw, defaultCountry);
  return phone.ok ? { ok: true, number: phone.e164 } : { ok: false, reason: phone.reason };
}
