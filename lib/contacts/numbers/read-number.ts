import { NUMBER_SHAPE } from './number-shape';
import { normalisePhone } from './phone';
import { isSipLike, readSipUri } from './sip-uri';

export type ReadNumber = { ok: true; number: string } | { ok: false; reason: string };

/** A typed number, or SIP address, as what identifies a contact. */
export function readNumber(raw: string, defaultCountry: string): ReadNumber {
  if (isSipLike(raw.trim())) {
    const uri = readSipUri(raw);
    return uri === null ? { ok: false, reason: 'Not a SIP address.' } : { ok: true, number: uri };
  }
  const phone = normalisePhone(raw, defaultCountry);
  return phone.ok ? { ok: true, number: phone.e164 } : { ok: false, reason: phone.reason };
}

/** One that a contact or call carries already; a trunk's own digits are taken as they are. */
export function readKnownNumber(text: string): ReadNumber {
  return NUMBER_SHAPE.test(text) ? { ok: true, number: text } : readNumber(text, '');
}
