import { expect, test } from 'vitest';
import { matchNumbers } from './match-numbers';

const numbers = [
  { id: 'west', number: '+14155550001', name: 'West desk' },
  { id: 'east', number: '+12125550002', name: null },
].map((number) => ({ ...number, provider: 'twilio', canCall: true, reason: null }));

function match(...values: string[]) {
  return matchNumbers(
    values.map((value) => ({ value, count: 1 })),
    { ids: ['west', 'east'], numbers },
  );
}

test('digits name a number however they are written', () => {
  expect(match('+1 (415) 555-0001', '2125550002')).toEqual({
    '+1 (415) 555-0001': 'west',
    '2125550002': 'east',
  });
});

test('names and ids do too', () => {
  expect(match('west desk', 'east')).toEqual({ 'west desk': 'west', east: 'east' });
});

test('short digits, unknown names and numbers that are not chosen stay open', () => {
  expect(match('0001', 'north')).toEqual({});
  expect(matchNumbers([{ value: 'west', count: 1 }], { ids: ['east'], numbers })).toEqual({});
});

test('what fits two numbers is left to the person', () => {
  const twins = numbers.map((number) => ({ ...number, number: '+14155550001', name: null }));
  expect(
    matchNumbers([{ value: '4155550001', count: 1 }], { ids: ['west', 'east'], numbers: twins }),
  ).toEqual({});
});
