import { expect, test } from 'vitest';
import { guessHomeCountry } from './guess-home-country';

test.each([
  [['+14155550001', '+12125550002', '+4915123456789'], 'US'],
  [['+4930123456', null, ''], 'DE'],
  // Canada and the United States share +1, and are two countries.
  [['+14165550001', '+16045550001', '+12125550002'], 'CA'],
])('most of %j are in %s', (numbers, country) => {
  expect(guessHomeCountry(numbers)).toBe(country);
});

test.each([
  [[]],
  [[null, '1001', 'sip:a@b.example']],
  [['+14155550001', '+4930123456']],
  [['+80012345678']],
])('%j tell no country', (numbers) => {
  expect(guessHomeCountry(numbers)).toBe('');
});
