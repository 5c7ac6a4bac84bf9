import { expect, test } from 'vitest';
import { DRAFT_SCHEMA_VERSION, emptyDraft } from './draft';
import { makeDraft } from './plan.fixture';
import { upgradeDraft } from './upgrade-draft';

test('a stored draft comes back as it was, with what it lacks filled in', () => {
  const draft = makeDraft();
  expect(upgradeDraft(DRAFT_SCHEMA_VERSION, JSON.parse(JSON.stringify(draft)))).toEqual(draft);
  expect(upgradeDraft(1, {})).toEqual(emptyDraft());
});

test('what is newer than this code or damaged can’t be read', () => {
  expect(upgradeDraft(DRAFT_SCHEMA_VERSION + 1, makeDraft())).toBeNull();
  expect(upgradeDraft(0, makeDraft())).toBeNull();
  expect(upgradeDraft(1, { name: 7 })).toBeNull();
  expect(upgradeDraft(1, null)).toBeNull();
});
