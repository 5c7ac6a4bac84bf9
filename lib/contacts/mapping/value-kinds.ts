import type { ColumnRole } from '../import-types';
import { readCountry } from '../numbers/country-text';
import { isSipLike } from '../numbers/sip-uri';
import { isEmailLike, isPhoneLike } from '../reading/header';
import { isZone } from '../zones/is-zone';
import { isStateWord } from '../zones/read-state';
import { isClockWord } from '../zones/read-time-zone';

const DATE = /^\d{1,4}[-./]\d{1,2}[-./]\d{1,4}(?:[ T]\d|$)/;
const AMOUNT = /^\d+[.,]\d{2}$/;
const POSTAL = /^(?=.*\d)[A-Z0-9][A-Z0-9 -]{1,9}$/i;

/** Numbers as people write them; dates, prices and other dotted digits are none. */
function isNumber(text: string): boolean {
  return isPhoneLike(text) && !DATE.test(text) && !AMOUNT.test(text);
}

type Test = (text: string) => boolean;

/** Whether a value could stand in a column of this role: of a column whose header says so. */
export const COULD_BE: Partial<Record<ColumnRole, Test>> = {
  number: (text) => isNumber(text) || isSipLike(text),
  email: isEmailLike,
  sipUri: (text) => isSipLike(text) || /^[^\s@]+@[^\s@]+$/.test(text),
  timeZone: (text) => isZone(text.replace(/ /g, '_')) || isClockWord(text),
  country: (text) => readCountry(text) !== null,
  state: isStateWord,
  postalCode: (text) => POSTAL.test(text),
};

/** Whether a value tells its role by itself, whatever the header says. */
export const MUST_BE: Partial<Record<ColumnRole, Test>> = {
  number: isNumber,
  email: isEmailLike,
  sipUri: isSipLike,
  timeZone: (text) => isZone(text.replace(/ /g, '_')),
  country: (text) => text.length > 4 && readCountry(text)?.isPlace === true,
  state: (text) => text.length > 4 && isStateWord(text),
};
