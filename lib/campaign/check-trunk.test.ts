import { expect, test } from 'vitest';
import { TRUNK_PROVIDER } from '@/lib/wire/providers';
import { checkTrunk } from './check-trunk';
import { factsOf, makeContacts, numberOption } from './plan.fixture';

const numbers = [{ ...numberOption(1), provider: TRUNK_PROVIDER }, numberOption(2)];
const types = (value: string) => ({
  ...factsOf(makeContacts(3)),
  types: [
    { value: 'mobile', count: 2 },
    { value, count: 1 },
  ],
});

test.each(['sip', 'unchecked'])('warns when %s numbers fall to a number of no trunk', (value) => {
  const problems = checkTrunk(['number-1', 'number-2'], { facts: types(value), numbers });
  expect(problems).toMatchObject([{ severity: 'warning', code: 'callers-without-trunk' }]);
  expect(problems[0]?.message).toMatch(/^1 contact of the list has a SIP address.*: not .*0002\.$/);
});

test('says nothing where all is well, or nothing is known', () => {
  expect(checkTrunk(['number-1'], { facts: types('sip'), numbers })).toEqual([]);
  expect(checkTrunk(['number-2'], { facts: types('voip'), numbers })).toEqual([]);
  expect(checkTrunk(['number-2'], { facts: factsOf(makeContacts(1)), numbers })).toEqual([]);
  expect(checkTrunk(['number-2'], { facts: types('sip'), numbers: null })).toEqual([]);
  expect(checkTrunk(['number-2'], { facts: null, numbers })).toEqual([]);
});
