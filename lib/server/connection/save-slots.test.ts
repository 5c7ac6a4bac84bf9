import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '@/lib/server/auth/actor';
import { permissionsOf } from '@/lib/server/auth/permissions';
import { audit } from '@/lib/server/db/schema';
import type { OpenDb } from '@/lib/server/db/types';
import { readPlanLimits } from '@/lib/server/launches';
import { openTestDb } from '@/lib/testing/test-db';
import { SlotLimit, saveSlots } from './save-slots';

let open: OpenDb;
beforeAll(async () => {
  open = await openTestDb();
});
afterAll(() => open.close());

const actor: Actor = {
  ...{ id: 'ann', name: 'Ann', role: 'admin', ip: null },
  permissions: permissionsOf('admin'),
};
const limits = () => readPlanLimits({ db: open.db, graceSeconds: 0, retryWindowSeconds: 0 });

test('plans reckon with what was saved last, and the audit says what it was before', async () => {
  expect((await limits()).slots).toEqual({ limit: 10, isSeen: false });
  await saveSlots({ limit: 25 }, { actor, db: open.db });
  await saveSlots({ limit: 40 }, { actor, db: open.db });
  expect((await limits()).slots).toEqual({ limit: 40, isSeen: false });
  const rows = await open.db.select().from(audit).orderBy(audit.id);
  expect(rows.map(({ phase, actorName, detail }) => [phase, actorName, detail])).toEqual([
    ['intent', 'Ann', { before: 10, after: 25 }],
    ['outcome', 'Ann', { before: 10, after: 25, outcome: 'saved' }],
    ['intent', 'Ann', { before: 25, after: 40 }],
    ['outcome', 'Ann', { before: 25, after: 40, outcome: 'saved' }],
  ]);
});

test.each([0, -1, 2.5, 5_001, '10', Number.NaN])('%s is no limit', (limit) => {
  expect(SlotLimit.safeParse({ limit }).success).toBe(false);
});
