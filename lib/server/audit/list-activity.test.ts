import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { activityCsv } from '@/lib/campaign/activity-csv';
import { permissionsOf } from '@/lib/server/auth/permissions';
import { audit, launches, launchParts } from '@/lib/server/db/schema';
import type { OpenDb } from '@/lib/server/db/types';
import { openTestDb } from '@/lib/testing/test-db';
import type { Actor } from '../auth/actor';
import { listActivity } from './list-activity';
import { recordDenied, recordIntent, recordOutcome } from './record';

const ID = '5a2c4a3e-0000-4000-8000-000000000001';
let open: OpenDb;
const ann: Actor = {
  ...{ id: 'ann', name: 'Ann', role: 'operator', ip: '192.0.2.7' },
  permissions: permissionsOf('operator'),
};
const admin = { permissions: permissionsOf('admin') };

beforeAll(async () => {
  open = await openTestDb();
  const launch = { draft: {}, name: 'M', hash: 'h', api: 'v1', plannerVersion: 1, plan: {} };
  await open.db
    .insert(launches)
    .values({ key: 'key-1', ...launch, state: 'confirmed', contacts: 3, zone: 'UTC' });
  const part = { n: 1, state: 'confirmed', name: 'M', contacts: 3, vapiId: ID };
  await open.db.insert(launchParts).values({ launchKey: 'key-1', ...part });
});
afterAll(() => open.close());
beforeEach(() => open.db.delete(audit));

const list = (more: { before?: number | null; limit?: number } = {}, actor = admin) =>
  listActivity({ campaignId: ID, actor, before: null, ...more }, open.db);

async function act(action: string, outcome: string) {
  const entry = { actor: ann, action, target: ID };
  await recordIntent(open.db, entry);
  await recordOutcome(open.db, { ...entry, detail: { outcome } });
}

test('beginning and end are one line, in words, latest first; the launch belongs to it', async () => {
  const launch = { actor: ann, action: 'launch.approve', target: 'key-1', launchKey: 'key-1' };
  await recordIntent(open.db, { ...launch, detail: { contacts: 300 } });
  await act('campaign.rename', 'renamed');
  await act('campaign.stop', 'failed');
  await recordOutcome(open.db, { actor: ann, action: 'campaign.stop', target: 'another' });
  const { entries, next } = await list();
  expect(entries).toMatchObject([
    { words: 'Stopped', outcome: 'failed', who: 'Ann', role: 'operator', ip: '192.0.2.7' },
    { words: 'Renamed', outcome: 'done', note: null, action: 'campaign.rename' },
    { words: 'Confirmed the launch', outcome: 'done', note: '300 contacts' },
  ]);
  expect(next).toBeNull();
});

test('an act whose end was not written down says so', async () => {
  await recordIntent(open.db, { actor: ann, action: 'campaign.stop', target: ID });
  expect((await list()).entries).toMatchObject([{ words: 'Stopped', outcome: 'open' }]);
});

test('a refusal stands there too; addresses are for administrators', async () => {
  await recordDenied(open.db, { actor: ann, action: `POST /api/campaigns/${ID}/stop` });
  const { entries } = await list({}, { permissions: permissionsOf('viewer') });
  expect(entries).toMatchObject([{ words: 'Tried to stop', outcome: 'denied', ip: null }]);
});

test('two acts of the same kind stay two, and pages meet without a gap', async () => {
  for (const outcome of ['renamed', 'failed', 'renamed']) await act('campaign.rename', outcome);
  const first = await list({ limit: 2 });
  expect(first.entries.map(({ outcome }) => outcome)).toEqual(['done', 'failed']);
  const second = await list({ limit: 2, before: first.next });
  expect(second.entries.map(({ outcome }) => outcome)).toEqual(['done']);
  expect(second.next).toBeNull();
});

test('the export is safe to open in a spreadsheet', async () => {
  await recordOutcome(open.db, {
    actor: { ...ann, name: '=1+1' },
    action: 'campaign.stop',
    target: ID,
  });
  const csv = activityCsv((await list()).entries);
  expect(csv).toContain("'=1+1");
  expect(csv.split('\r\n')[0]).toBe('at,who,role,action,words,outcome,note,ip');
});
