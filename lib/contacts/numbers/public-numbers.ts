import { isE164 } from './number-shape';
import { normalisePhone } from './phone';
import { isSipLike } from './sip-uri';

const MIN_DIGITS = 4;
const MIN_E164 = 7;
const MAX_DIGITS = 20;
/** What countries and trunks dial before a country code, and zeros written for them. */
const ABROAD = [/^0+/, /^011/, /^0011/, /^010/, /^009/, /^119/, /^810/];

/**
 * Public numbers that an identity may stand for: a trunk's own digits read in each of these countries and
 * as international, a SIP address by the number before its @. E.164, sorted, without the identity itself;
 * none for an identity that is E.164. Rather one too many than one missed: they are held against do-not-call.
 * `countries` are ISO codes; '' among them is passed over.
 */
export function publicNumbersOf(identity: string, countries: readonly string[]): string[] {
  if (isE164(identity)) return [];
  const text = isSipLike(identity) ? userOf(identity) : identity;
  const written = text.replace(/[\s().\-/\u200b-\u200f\u2010-\u2015\u2212\u00a0]/g, '');
  const digits = written.replace(/^\+/, '');
  if (!/^\d+$/.test(digits) || digits.length < MIN_DIGITS || digits.length > MAX_DIGITS) return [];
  const found = new Set<string>();
  const add = (candidate: string, country: string) => {
    const phone = normalisePhone(candidate, country);
    if (phone.ok) found.add(phone.e164);
  };
  if (digits.length >= MIN_E164) add(`+${digits}`, '');
  // Written with its country code: nothing else can be meant.
  if (written.startsWith('+') && found.size > 0) return [...found];
  for (const prefix of ABROAD) if (prefix.test(digits)) add(`+${digits.replace(prefix, '')}`, '');
  for (const country of new Set(countries)) if (country !== '') add(digits, country);
  return [...found].sort();
}

/** `sip:%2B49-151-2345;ext=7@host` → `+49-151-2345`: the digits before the @, without parameters. */
function userOf(uri: string): string {
  const user =
    uri
      .trim()
      .replace(/^<?\s*sips?:/i, '')
      .split('@')[0] ?? '';
  const [number = ''] = decode(user).split(';');
  return number;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
