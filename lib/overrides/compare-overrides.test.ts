import { expect, test } from 'vitest';
import { compareOverrides } from './compare-overrides';
import { OverridesDraft } from './draft';

const draft = (part: Partial<OverridesDraft>) => OverridesDraft.parse(part);

test('fields and variables that come, go and change are named; what stays is not', () => {
  const now = draft({
    firstMessage: 'Hi',
    maxDurationSeconds: '60',
    backgroundSound: 'off',
    variables: [{ name: 'plan', value: 'a' }],
  });
  const next = draft({
    firstMessage: 'Hello',
    endCallMessage: 'Bye',
    backgroundSound: 'off',
    variables: [{ name: 'company', value: 'b' }],
  });
  expect(compareOverrides(now, next)).toEqual([
    { field: 'firstMessage', kind: 'changed' },
    { field: 'maxDurationSeconds', kind: 'removed' },
    { field: '{{plan}}', kind: 'removed' },
    { field: 'endCallMessage', kind: 'set' },
    { field: '{{company}}', kind: 'set' },
  ]);
  expect(compareOverrides(now, now)).toEqual([]);
});
