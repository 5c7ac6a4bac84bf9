import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { emptyDraft } from '@/lib/campaign/draft';
import { launches, launchParts } from '@/lib/server/db/schema';
import { mintLaunchKey, planNextShare } from '@/lib/server/drafts';
import { shareListDb } from '@/lib/testing/contacts/list-fixture';
import { readNextShare } from './read-next-share';

const given = shareListDb();
const list = { listId: randomUUID(), revision: 1 };

async function launch(carried: { before: number; after: number } | null, state = 'confirmed') {
  const key = mintLaunchKey();
  const draft = { ...emptyDraft(), name: 'March', audience: { ...list, from: 0 } };
  const plan = { carried, contacts: 10_000, parts: [{ n: 1, from: 0, to: 10_000 }] };
  await given.db.insert(launches).values({
    ...{ key, draft, name: 'March', hash: 'h', api: 'v1', plannerVersion: 1, state },
    ...{ plan: { list, plan, now: 0, draftVersion: 1 }, contacts: 10_000, zone: 'UTC' },
  });
  await given.db
    .insert(launchParts)
    .values({ launchKey: key, n: 1, state, name: 'March', contacts: 10_000 });
  return key;
}

test('a launch that left contacts leads to a draft that begins where it ended, once', async () => {
  const key = await launch({ before: 0, after: 32_000 });
  const share = await readNextShare(key, given.db);
  expect(share).toEqual({
    ...{ launchKey: key, after: 32_000, next: 10_000, from: 10_000, planned: null },
  });
  const vapi = { getCampaignSource: () => expect.unreachable(), listPhoneNumbers: async () => [] };
  const { draftId } = await planNextShare(
    { key, from: share?.from ?? 0, actor: given.actor },
    { db: given.db, vapi, now: Date.now },
  );
  expect((await readNextShare(key, given.db))?.planned).toEqual({ draftId, launchKey: null });
  const { rows } = await given.db.execute<{ content: { name: string; audience: unknown } }>(
    `select content from drafts where id = '${draftId}'`,
  );
  expect(rows[0]?.content).toMatchObject({
    name: 'March (2)',
    audience: { ...list, from: 10_000 },
  });
});

test('a launch that took all, or that failed, leaves nothing', async () => {
  expect(await readNextShare(await launch(null), given.db)).toBeNull();
  const all = await launch({ before: 10_000, after: 0 });
  expect(await readNextShare(all, given.db)).toBeNull();
  const failed = await launch({ before: 0, after: 5 }, 'failed');
  expect(await readNextShare(failed, given.db)).toBeNull();
  expect(await readNextShare('no-such-launch', given.db)).toBeNull();
});
