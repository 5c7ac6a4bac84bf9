import { randomUUID } from 'node:crypto';
import { desc } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { CampaignDraft } from '@/lib/campaign/draft';
import { recordOutcome } from '@/lib/server/audit/record';
import { audit, campaigns, launches, launchParts } from '@/lib/server/db/schema';
import { ANN, NOW, openDuplicateFixture, person } from '@/lib/testing/drafts/duplicate-fixture';
import { shareFixture } from '@/lib/testing/share-fixture';
import { duplicateCampaign, duplicateLaunch } from './duplicate-campaign';
import { readDraft } from './read-draft';

const fixture = shareFixture(openDuplicateFixture);

const copyOf = (campaignId: string) => duplicateCampaign({ campaignId, actor: ANN }, fixture.deps);

async function addLaunch(draft: CampaignDraft, state = 'confirmed') {
  const key = randomUUID().replaceAll('-', '').slice(0, 24);
  const vapiId = state === 'confirmed' ? randomUUID() : null;
  await fixture.db.insert(launches).values({
    key,
    draft,
    name: draft.name,
    hash: 'h',
    api: 'v1',
    plannerVersion: 1,
    plan: { draftVersion: 1 },
    state,
    contacts: 3,
    zone: 'UTC',
  });
  await fixture.db
    .insert(launchParts)
    .values({ launchKey: key, n: 1, state, name: draft.name, contacts: 3, vapiId });
  return { key, vapiId: vapiId ?? '' };
}

const launched = CampaignDraft.parse({
  name: 'March renewals',
  target: { assistantId: 'assistant-1' },
  audience: { listId: randomUUID(), revision: 2 },
  callers: { numberIds: ['number-1'] },
  schedule: {
    kind: 'window',
    zone: 'UTC',
    earliest: '2026-11-20T10:00',
    latest: '2026-11-20T11:00',
  },
});

test('a launch of ours becomes a draft with the same list state, and its past window emptied', async () => {
  const { vapiId, key } = await addLaunch(launched);
  const { draftId } = await copyOf(vapiId);
  const { draft, sealedAt, launchKey } = await readDraft(draftId, fixture.db);
  expect(draft).toEqual({
    ...launched,
    name: 'March renewals (2)',
    schedule: { kind: 'window', zone: 'UTC', earliest: '', latest: '' },
  });
  expect(sealedAt).toBeNull();
  expect(launchKey).not.toBe(key);
  const second = await copyOf(vapiId);
  expect((await readDraft(second.draftId, fixture.db)).draft.name).toBe('March renewals (3)');
});

test('copies of a name of emoji are numbered like others', async () => {
  const { vapiId } = await addLaunch({ ...launched, name: '🎈'.repeat(30) });
  const copy = async () => {
    const { draftId } = await copyOf(vapiId);
    return (await readDraft(draftId, fixture.db)).draft.name;
  };
  expect(await copy()).toBe(`${'🎈'.repeat(30)} (2)`);
  expect(await copy()).toBe(`${'🎈'.repeat(30)} (3)`);
});

test('a copy of a renamed campaign carries the later name', async () => {
  const { vapiId } = await addLaunch(launched);
  const at = new Date(NOW);
  await fixture.db.insert(campaigns).values({
    ...{ id: vapiId, api: 'v1', name: 'April · d7k3f9', status: 'ended', rawStatus: 'ended' },
    ...{ audience: 3, tally: {}, createdAt: at, updatedAt: at, seenAt: at },
  });
  const { draftId } = await copyOf(vapiId);
  expect((await readDraft(draftId, fixture.db)).draft.name).toBe('April (2)');
});

test('a copy of an edited campaign is of what it was edited to', async () => {
  const { vapiId } = await addLaunch(launched);
  await recordOutcome(fixture.db, {
    actor: ANN,
    action: 'campaign.edit',
    target: vapiId,
  });
  fixture.atVapi.campaign = {
    ...{ id: vapiId, name: 'March renewals', squadId: 'squad-1', phoneNumberId: 'number-2' },
    ...{ customers: [person(0)], schedulePlan: { earliestAt: '2026-11-25T09:00:00Z' } },
  };
  const { draftId } = await copyOf(vapiId);
  expect((await readDraft(draftId, fixture.db)).draft).toMatchObject({
    target: { kind: 'squad', squadId: 'squad-1' },
    audience: launched.audience,
    callers: { numberIds: ['number-2'] },
    schedule: { kind: 'window', zone: 'UTC', earliest: '2026-11-25T09:00', latest: '' },
  });
});

test.each(['failed', 'unknown'])('a launch that is %s is copied by its key', async (state) => {
  const { key } = await addLaunch({ ...launched, name: `It is ${state}` }, state);
  const { draftId } = await duplicateLaunch({ key, actor: ANN }, fixture.deps);
  expect((await readDraft(draftId, fixture.db)).draft.name).toBe(`It is ${state} (2)`);
  const [row] = await fixture.db.select().from(audit).orderBy(desc(audit.id)).limit(1);
  expect(row).toMatchObject({ phase: 'outcome', action: 'launch.duplicate', launchKey: key });
});

test('a key nobody launched is told in words', async () => {
  const none = duplicateLaunch({ key: 'nothing', actor: ANN }, fixture.deps);
  await expect(none).rejects.toMatchObject({ code: 'not-found' });
});
