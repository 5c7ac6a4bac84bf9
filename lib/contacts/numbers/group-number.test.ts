import { expect, test } from 'vitest';
import { groupNumber } from './group-number';

test.each([
  ['+14155550132', '+1 415 555 0132'],
  ['+442079460018', '+44 20 7946 0018'],
  ['+33123456789', '+33 1 23 45 67 89'],
  ['+491711234567', '+49 171 1234567'],
  ['+99912', '+99912'],
  ['sip:riley@example.com', 'sip:riley@example.com'],
  ['', ''],
])('%s reads %s', (number, told) => {
  expect(groupNumber(number)).toBe(told);
});
