import type { Finding } from '../issue-codes';
import { NUMBER_RULE_WORDS, type NumberRules, refuseNumber } from './number-rule';
import { isUncheckedNumber } from './number-shape';
import type { NumberFacts } from './number-type';
import { normalisePhone, type Phone } from './phone';
import { isSipLike, readSipUri } from './sip-uri';

/** A number that may be called by these rules, as it identifies a contact; or why it may not. */
export type ContactNumber =
  | (NumberFacts & {
      ok: true;
      number: string;
      extension: string | null;
      warning: Finding | null;
    })
  /** `country`: of one that is refused for it alone. */
  | (Finding & { ok: false; country?: string });

const CHOICE = `“${NUMBER_RULE_WORDS.any}”`;
const PERSONAL: Finding = {
  code: 'personal-number',
  reason: 'A personal number: calls to it can cost as much as premium ones.',
};
const UNCHECKED: Finding = {
  code: 'unchecked-number',
  reason: 'Not a number of the public network: it is sent as it is written.',
};

/** A network of no country, however it is dialled; not even a trunk is asked for it. */
const ABROAD = /^(?:\+|00|011)(?:8(?:70|78|8[1238])|979|808)/;
const SATELLITE: Finding = {
  code: 'satellite',
  reason: 'A satellite or worldwide number: these are never called.',
};

/** Three digits may be an emergency number, on a trunk as well. */
const MIN_UNCHECKED_DIGITS = 4;

function refuse({ code, reason }: Finding): ContactNumber {
  return { ok: false, code, reason };
}

function readSip(text: string, { numberRule }: NumberRules): ContactNumber {
  if (numberRule !== 'any') {
    const reason = `A SIP address. To call it, choose ${CHOICE} for this list.`;
    return refuse({ code: 'sip-not-allowed', reason });
  }
  const number = readSipUri(text);
  if (number === null) {
    return refuse({
      code: 'sip-invalid',
      reason: 'Not a SIP address: sip:name@host, without password or headers, is one.',
    });
  }
  return { ok: true, number, extension: null, country: '', type: 'sip', warning: null };
}

/** Few digits: a short code, an emergency number, or a trunk's own. */
function isShort(text: string): boolean {
  const digits = text.replace(/\D/g, '').length;
  return digits > 0 && digits <= 6 && !/^\s*(?:\+|00)/.test(text);
}

function readUnchecked(text: string): ContactNumber | null {
  const number = text.replace(/[\s().\-/]/g, '');
  const digits = number.replace('+', '').length;
  if (!/^\+?\d+$/.test(number) || digits < MIN_UNCHECKED_DIGITS) return null;
  if (ABROAD.test(number)) return refuse(SATELLITE);
  if (!isUncheckedNumber(number) && !/^\+[1-9]\d{6,14}$/.test(number)) return null;
  return { ok: true, number, extension: null, country: '', type: 'unchecked', warning: UNCHECKED };
}

function explain(text: string, phone: Extract<Phone, { ok: false }>, rules: NumberRules) {
  const { fault, reason } = phone;
  if (rules.numberRule === 'any') {
    const unchecked = readUnchecked(text);
    if (unchecked) return unchecked;
  }
  if (fault === 'too-short' && isShort(text)) {
    const trunk = `To call numbers of your own trunk, choose ${CHOICE} for this list.`;
    const digits = text.replace(/\D/g, '').length;
    const more =
      digits < MIN_UNCHECKED_DIGITS ? 'Emergency and short numbers are never called.' : trunk;
    return refuse({ code: 'short-code', reason: `${reason} ${more}` });
  }
  return refuse({ code: fault, reason });
}

/** Reads the number of a row by the rules of its list. `country` is for numbers without a country code. */
export function readContactNumber(
  text: string,
  { country, rules }: { country: string; rules: NumberRules },
): ContactNumber {
  const phone = normalisePhone(text, country);
  if (!phone.ok) return isSipLike(text) ? readSip(text, rules) : explain(text, phone, rules);
  const refusal = refuseNumber(phone, rules);
  if (refusal?.code === 'country-not-allowed') {
    return { ok: false, ...refusal, country: phone.country };
  }
  if (refusal) return refuse(refusal);
  const warning = phone.warning ?? (phone.type === 'personal' ? PERSONAL : null);
  const { e164, extension, type } = phone;
  return { ok: true, number: e164, extension, country: phone.country, type, warning };
}
