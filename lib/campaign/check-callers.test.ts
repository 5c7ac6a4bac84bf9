import { expect, test } from 'vitest';
import { checkCallers } from './check-callers';
import type { CampaignDraft } from './draft';
import { factsOf, makeContacts, makeDraft, makePlanInput } from './plan.fixture';
import { countShares } from './share-callers';

const { options } = makePlanInput();
const facts = factsOf(makeContacts(10, ['west', 'east', '']));

function check(callers: Partial<CampaignDraft['callers']>) {
  const draft = makeDraft({
    callers: { numberIds: ['number-1', 'number-2'], share: 'column', column: 'region', ...callers },
  });
  const problems = checkCallers(draft, { facts, options });
  const shares = countShares(draft.callers, { facts, numbers: options.numbers });
  return { problems, shares: shares.map(({ contacts }) => contacts) };
}

test('a column shares by its values, an empty cell by the entry for it', () => {
  const byValue = { west: 'number-1', east: 'number-2', '': 'number-2' };
  expect(check({ byValue })).toEqual({ problems: [], shares: [4, 6] });
});

test.each<[string, Partial<CampaignDraft['callers']>, [string, string][]]>([
  [
    'no column',
    { column: '' },
    [['column-missing', 'Choose the column that decides which number calls.']],
  ],
  [
    'a column the list lacks',
    { column: 'Region' },
    [['column-unknown', '“renewals.csv” has no column Region: choose another.']],
  ],
  [
    'values and empty cells without a number',
    { byValue: { west: 'number-1' } },
    [
      ['value-without-number', 'Choose the number for region “east” (3 contacts).'],
      [
        'column-empty-cells',
        '3 contacts have nothing in region: fill the column, or share the numbers in turn.',
      ],
    ],
  ],
  [
    'a number that is not among the chosen',
    { byValue: { west: 'number-1', east: 'number-9', '': 'number-1' } },
    [
      [
        'value-number-not-chosen',
        'region “east” (3 contacts) is called from a number that is not chosen above.',
      ],
    ],
  ],
])('%s is to be settled', (_, callers, expected) => {
  const { problems } = check(callers);
  expect(problems.map(({ code, message }) => [code, message])).toEqual(expected);
  expect(problems.every(({ step, severity }) => step === 'callers' && severity === 'error')).toBe(
    true,
  );
});

test('a column of more than 100 values can’t decide', () => {
  const varied = {
    ...facts,
    columns: [{ name: 'region', filled: 10, values: null }],
  };
  const draft = makeDraft({
    callers: { numberIds: ['number-1', 'number-2'], share: 'column', column: 'region' },
  });
  expect(checkCallers(draft, { facts: varied, options }).map(({ code }) => code)).toEqual([
    'column-too-varied',
  ]);
});

test('with one number the column has nothing to decide; a number chosen twice counts once', () => {
  expect(check({ numberIds: ['number-1', 'number-1'] })).toEqual({ problems: [], shares: [10] });
});
