import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { CampaignDraft } from '@/lib/campaign/draft';
import { audit, drafts, launchAttempts, launches } from '@/lib/server/db/schema';
import { readDraft, saveDraft } from '@/lib/server/drafts';
import { answer } from '@/lib/server/vapi/hostile-server';
import {
  addDraft,
  auditOf,
  CONTACTS,
  openLaunchFixture,
  viewOf,
} from '@/lib/testing/launches/launch-fixture';
import { shareFixture } from '@/lib/testing/share-fixture';
import { ApproveLaunch, approveLaunch } from './approve-launch';
import { sendLaunch } from './send-launch';

// As in production: fifty launches in one process keep its loop busy for longer than a test's deadline.
const fixture = shareFixture(() => openLaunchFixture({ writeMs: 30_000 }));

const approve = (input: ApproveLaunch) => approveLaunch(input, fixture);
const posts = () => fixture.fake.seen('POST').length;

async function approvable() {
  const { draft: _, ...input } = await addDraft(fixture);
  return input;
}

test('fifty people press at once: one launch, one POST', async () => {
  const input = await approvable();
  const before = posts();
  const keys = await Promise.all(
    Array.from({ length: 50 }, async () => {
      const { key } = await approve(input);
      await sendLaunch(key, fixture.deps);
      return key;
    }),
  );
  expect(new Set(keys).size).toBe(1);
  expect(posts() - before).toBe(1);
  const [key = ''] = keys;
  const attempts = await fixture.db
    .select()
    .from(launchAttempts)
    .where(eq(launchAttempts.launchKey, key));
  expect(attempts).toHaveLength(1);
  expect(await viewOf(fixture, key)).toMatchObject({ state: 'confirmed', contacts: CONTACTS });
  expect(await auditOf(fixture, key)).toEqual(['intent launch.approve', 'outcome launch.send']);
});

test('what is sent is what was planned, with the fingerprint in its name and the grace before it', async () => {
  const { key } = await approve(await approvable());
  await sendLaunch(key, fixture.deps);
  const { fingerprint, approvedAt } = await viewOf(fixture, key);
  const body = JSON.parse(fixture.fake.seen('POST').at(-1)?.body ?? '');
  expect(body).toMatchObject({
    name: `March renewals · ${fingerprint}`,
    assistantId: 'assistant-1',
    phoneNumberId: 'number-1',
  });
  expect(body.customers.map((customer: { number: string }) => customer.number)).toEqual([
    '+14155550100',
    '+14155550101',
    '+14155550102',
  ]);
  const grace = Date.parse(body.schedulePlan.earliestAt) - Date.parse(approvedAt);
  expect(grace).toBeGreaterThan(170_000);
  expect(grace).toBeLessThanOrEqual(180_000);
});

test('a repeat after it was sent gets the stored result', async () => {
  const input = await approvable();
  const { key } = await approve(input);
  await sendLaunch(key, fixture.deps);
  const before = posts();
  expect(await approve(input)).toEqual({ key, isNew: false });
  await sendLaunch(key, fixture.deps);
  expect(posts()).toBe(before);
});

test('a launched draft is sealed, and another version of it is refused', async () => {
  const input = await approvable();
  await approve(input);
  const { draft } = await readDraft(input.draftId, fixture.db);
  const change = saveDraft(
    { id: input.draftId, draft: { ...draft, name: 'Other' }, basedOn: 1, actorId: 'person-1' },
    fixture.db,
  );
  await expect(change).rejects.toMatchObject({ code: 'conflict' });
  await expect(approve({ ...input, version: 2 })).rejects.toMatchObject({ code: 'conflict' });
});

test('the database takes no second launch of a draft that has not failed', async () => {
  const { key } = await approve(await approvable());
  const [launch] = await fixture.db.select().from(launches).where(eq(launches.key, key));
  if (launch === undefined) throw new Error('no launch');
  const again = fixture.db.insert(launches).values({ ...launch, key: 'another-key' });
  await expect(again).rejects.toThrow();
});

test.each<[string, Partial<ApproveLaunch>, string]>([
  ['a version that was never saved', { version: 7 }, 'changed-elsewhere'],
  ['another number of contacts', { confirmedContacts: CONTACTS + 1 }, 'conflict'],
  ['a draft that is gone', { draftId: '6f9619ff-8b86-4011-b42d-00c04fc964ff' }, 'not-found'],
])('%s: nothing is written, nothing is sent', async (_, changes, code) => {
  const input = await approvable();
  const before = posts();
  await expect(approve({ ...input, ...changes })).rejects.toMatchObject({ code });
  expect(posts()).toBe(before);
  const rows = await fixture.db.select().from(launches).where(eq(launches.draftId, input.draftId));
  expect(rows).toEqual([]);
});

test('an unfinished draft comes back with its problems', async () => {
  const { draftId, version, draft } = await addDraft(fixture);
  await saveDraft(
    { id: draftId, draft: { ...draft, name: '' }, basedOn: version, actorId: 'person-1' },
    fixture.db,
  );
  const refused = approve({ draftId, version: 2, confirmedContacts: CONTACTS });
  await expect(refused).rejects.toMatchObject({
    code: 'bad-input',
    problems: [expect.objectContaining({ step: 'details', field: 'name', severity: 'error' })],
  });
});

test.each([
  ['the assistant', { target: { assistantId: 'gone-1' } }, 'target.assistantId', 'target-unknown'],
  ['a number', { callers: { numberIds: ['gone-1'] } }, 'callers.numberIds', 'caller-unknown'],
])(
  '%s was deleted meanwhile: nothing is sent, and its field says so',
  async (_, change, field, code) => {
    const { draftId, version, draft } = await addDraft(fixture);
    const changed = CampaignDraft.parse({
      ...draft,
      target: { ...draft.target, ...('target' in change && change.target) },
      callers: { ...draft.callers, ...('callers' in change && change.callers) },
    });
    const save = { id: draftId, draft: changed, basedOn: version, actorId: 'person-1' };
    await saveDraft(save, fixture.db);
    const before = posts();
    await expect(
      approve({ draftId, version: 2, confirmedContacts: CONTACTS }),
    ).rejects.toMatchObject({
      code: 'bad-input',
      problems: expect.arrayContaining([
        expect.objectContaining({ field, code, severity: 'error' }),
      ]),
    });
    expect(posts()).toBe(before);
  },
);

test('when Vapi can not be read, nothing is written down or sent', async () => {
  const input = await approvable();
  const before = posts();
  fixture.fake.isOrganisationDown = true;
  const failed = approve(input);
  await expect(failed).rejects.toMatchObject({ code: 'vapi-unreachable' });
  fixture.fake.isOrganisationDown = false;
  expect(posts()).toBe(before);
  const [draft] = await fixture.db.select().from(drafts).where(eq(drafts.id, input.draftId));
  expect(draft?.sealedAt).toBeNull();
});

test('when the audit can not be written, nothing is launched', async () => {
  const input = await approvable();
  await fixture.db.execute('alter table audit rename to audit_away');
  try {
    await expect(approve(input)).rejects.toThrow();
  } finally {
    await fixture.db.execute('alter table audit_away rename to audit');
  }
  const rows = await fixture.db.select().from(launches).where(eq(launches.draftId, input.draftId));
  expect(rows).toEqual([]);
  expect(await fixture.db.select().from(audit)).not.toEqual([]);
});

test('a refused launch gives its draft back, to be launched again under a new key', async () => {
  const input = await approvable();
  fixture.fake.script.push((socket) =>
    answer(socket, { status: 422, body: '{"message":["customers.0.number must be valid"]}' }),
  );
  const first = await approve(input);
  await sendLaunch(first.key, fixture.deps);
  expect(await viewOf(fixture, first.key)).toMatchObject({ state: 'failed' });
  expect(await approve(input)).toEqual({ key: first.key, isNew: false });
  const draft = await readDraft(input.draftId, fixture.db);
  expect(draft).toMatchObject({ sealedAt: null, version: 2 });
  const second = await approve({ ...input, version: 2 });
  expect(second).toMatchObject({ key: draft.launchKey, isNew: true });
  expect(second.key).not.toBe(first.key);
  await sendLaunch(second.key, fixture.deps);
  expect(await viewOf(fixture, second.key)).toMatchObject({ state: 'confirmed' });
});

test('nothing but the draft, its version and the confirmed number comes in', () => {
  const input = {
    draftId: '6f9619ff-8b86-4011-b42d-00c04fc964ff',
    version: 1,
    confirmedContacts: 3,
  };
  expect(ApproveLaunch.safeParse(input).success).toBe(true);
  for (const extra of ['launchKey', 'contacts', 'earliestAt', 'payload', 'cost', '__proto__x']) {
    expect(ApproveLaunch.safeParse({ ...input, [extra]: 'x' }).success).toBe(false);
  }
});
