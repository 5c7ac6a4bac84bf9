import { expect, test } from 'vitest';
import { tellNumber } from './tell-number';

test('groups numbers of the North American plan, leaves others', () => {
  expect(tellNumber('+14155550132')).toBe('+1 415 555 0132');
  expect(tellNumber('+442079460018')).toBe('+442079460018');
});
