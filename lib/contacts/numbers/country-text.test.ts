import { getCountries, getCountryCallingCode } from 'libphonenumber-js/max';
import metadata from 'libphonenumber-js/max/metadata';
import { expect, it } from 'vitest';
import { readCountry } from './country-text';

it.each([
  ['US', 'US'],
  ['us', 'US'],
  ['U.S.A.', 'US'],
  ['United States', 'US'],
  ['USA', 'US'],
  ['UK', 'GB'],
  ['England', 'GB'],
  ['DEU', 'DE'],
  ['Germany', 'DE'],
  ['Deutschland', 'DE'],
  ['Allemagne', 'DE'],
  ['Alemania', 'DE'],
  ['España', 'ES'],
  ['Österreich', 'AT'],
  ['Schweiz', 'CH'],
  ['日本', 'JP'],
  ['Россия', 'RU'],
  ['Holland', 'NL'],
  ['+49', 'DE'],
  ['0049', 'DE'],
  ['49', 'DE'],
])('%s is %s', (text, code) => {
  expect(readCountry(text)).toEqual({ code, isPlace: true });
});

it('takes a shared calling code for numbers, not for a place', () => {
  expect(readCountry('+1')).toEqual({ code: 'US', isPlace: false });
  expect(readCountry('44')).toEqual({ code: 'GB', isPlace: false });
});

it.each(['', 'Narnia', '999', '12345', '__proto__', 'constructor'])('%s is none', (text) => {
  expect(readCountry(text)).toBeNull();
});

it('takes the main country of every shared calling code, as the number library does', () => {
  for (const [callingCode, countries] of Object.entries(metadata.country_calling_codes)) {
    expect(readCountry(`+${callingCode}`)?.code, callingCode).toBe(countries[0]);
  }
  for (const country of getCountries()) {
    expect(readCountry(country), country).toEqual({ code: country, isPlace: true });
    expect(getCountryCallingCode(country)).toBeTruthy();
  }
});
