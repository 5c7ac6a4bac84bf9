import { getCountries, getCountryCallingCode } from 'libphonenumber-js/max';
import { expect, it } from 'vitest';
import { callingCountries } from './calling-codes';

it('lists every country of the number metadata with its calling code', () => {
  const ours = callingCountries().map(({ code, callingCode }) => `${code} ${callingCode}`);
  const theirs = getCountries().map((code) => `${code} ${getCountryCallingCode(code)}`);
  expect(ours.sort()).toEqual(theirs.sort());
});

it('names and sorts them in English', () => {
  const names = callingCountries().map(({ name }) => name);
  expect(names).toContain('Germany');
  expect(names.indexOf('Austria')).toBeLessThan(names.indexOf('Germany'));
});
