import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { tellNumber } from './tell-number';

/**
 * `+44 20 7946 0018`: a number in the groups of its own country; what is no number comes back as it is.
 * For the server: it brings every country's metadata.
 */
export function groupNumber(number: string): string {
  const american = tellNumber(number);
  if (american !== number || !/^\+\d+$/.test(number)) return american;
  return parsePhoneNumberFromString(number)?.formatInternational() ?? number;
}
