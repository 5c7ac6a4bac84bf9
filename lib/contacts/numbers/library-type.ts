import type { PhoneNumberType } from 'libphonenumber-js/max';
import type { NumberType } from './number-type';

const TYPES: Record<PhoneNumberType, NumberType> = {
  MOBILE: 'mobile',
  FIXED_LINE: 'fixed-line',
  FIXED_LINE_OR_MOBILE: 'fixed-or-mobile',
  VOIP: 'voip',
  PERSONAL_NUMBER: 'personal',
  TOLL_FREE: 'toll-free',
  UAN: 'uan',
  PAGER: 'pager',
  VOICEMAIL: 'voicemail',
  PREMIUM_RATE: 'premium',
  SHARED_COST: 'shared-cost',
};

/** The library's word for a type in the words of the house. */
export function fromLibrary(type: PhoneNumberType): NumberType {
  return TYPES[type];
}
