import { expect, test } from 'vitest';
import { emptyDraft } from './draft';
import { draftProgress } from './draft-progress';

const draft = emptyDraft();
const named = { ...draft, name: 'March', target: { ...draft.target, assistantId: 'a' } };

test('a draft goes on where something is missing first', () => {
  expect(draftProgress(draft)).toEqual({ next: 'details', done: 0, of: 3 });
  expect(draftProgress({ ...draft, name: 'March' }).next).toBe('details');
  expect(draftProgress(named)).toEqual({ next: 'audience', done: 1, of: 3 });
});

test('only the kind of caller that counts is looked at', () => {
  const squad = { ...named, target: { ...named.target, kind: 'squad' as const } };
  expect(draftProgress(squad).next).toBe('details');
});

test('what has all a launch needs goes on with its review', () => {
  const audience = { listId: 'ab54a98c-0000-4000-8000-000000000000', revision: 1, from: 0 };
  const callers = { ...draft.callers, numberIds: ['n'] };
  expect(draftProgress({ ...named, callers })).toEqual({ next: 'audience', done: 2, of: 3 });
  expect(draftProgress({ ...named, callers, audience })).toEqual({
    next: 'review',
    done: 3,
    of: 3,
  });
});
