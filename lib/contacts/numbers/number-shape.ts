const E164 = /^\+[1-9]\d{6,14}$/;

/** Vapi takes 3 to 40 letters and digits where its check is off; words are left out, as no trunk dials a name. */
const DIGITS = /^\+?\d{3,39}$/;

/** `sip:user@host`, with port and parameters; no password, no headers, nothing that ends the address. */
const SIP =
  /^sips?:[^\s@:<>"?\p{C}]+@(?:[a-z0-9_-]+(?:\.[a-z0-9_-]+)*|\[[0-9a-f:.]+\])(?::\d{1,5})?(?:;[^\s@<>"?\p{C}]*)?$/u;

/** Whatever may stand as a contact's number. */
export const NUMBER_SHAPE = new RegExp(`${E164.source}|${DIGITS.source}|${SIP.source}`, 'u');

export function isE164(number: string): boolean {
  return E164.test(number);
}

/** Scheme and host in lower case, as the house keeps them. */
export function isSipUri(number: string): boolean {
  return SIP.test(number);
}

/** Digits as a trunk knows them: sent without Vapi's check. */
export function isUncheckedNumber(number: string): boolean {
  return !E164.test(number) && DIGITS.test(number);
}
