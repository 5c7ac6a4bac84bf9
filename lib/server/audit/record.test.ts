import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/server/auth/actor';
import { permissionsOf } from '@/lib/server/auth/permissions';
import { audit } from '@/lib/server/db/schema';
import type { OpenDb } from '@/lib/server/db/types';
import { openTestDb } from '@/lib/testing/test-db';
import { recordDenied, recordIntent, recordOutcome } from './record';
import { verifyChain } from './verify-chain';

const ana: Actor = {
  id: 'p1',
  name: 'Ana',
  role: 'operator',
  permissions: permissionsOf('operator'),
  ip: '203.0.113.7',
};
let open: OpenDb;

beforeAll(async () => {
  open = await openTestDb();
});
beforeEach(async () => {
  await open.db.execute(sql`truncate audit restart identity`);
});
afterAll(() => open.close());

const detail = { parts: 2, z: 'é', a: [{ y: 1, x: null }], skipped: undefined };

async function writeThree(): Promise<void> {
  await recordIntent(open.db, { actor: ana, action: 'launch.start', launchKey: 'k', detail });
  await recordOutcome(open.db, {
    actor: ana,
    action: 'launch.start',
    launchKey: 'k',
    target: 'c1',
  });
  await recordDenied(open.db, { actor: null, action: 'campaign.delete', target: 'c2' });
}

describe('the audit', () => {
  it('keeps who, what, on what and how it went', async () => {
    await writeThree();
    const rows = await open.db.select().from(audit).orderBy(audit.id);
    expect(rows).toMatchObject([
      {
        phase: 'intent',
        action: 'launch.start',
        actorName: 'Ana',
        actorRole: 'operator',
        ip: '203.0.113.7',
        launchKey: 'k',
      },
      { phase: 'outcome', target: 'c1' },
      { phase: 'denied', actorId: null, target: 'c2' },
    ]);
  });

  it('is whole as written, and with many writers at once', async () => {
    await writeThree();
    await Promise.all(Array.from({ length: 20 }, () => writeThree()));
    expect(await verifyChain(open.db)).toEqual({ isWhole: true, rows: 63, brokenAt: null });
  });

  it.each([
    [
      'a changed row',
      () => open.db.update(audit).set({ actorName: 'Bob' }).where(eq(audit.id, 2)),
      2,
    ],
    [
      'a changed detail',
      () =>
        open.db
          .update(audit)
          .set({ detail: { parts: 3 } })
          .where(eq(audit.id, 1)),
      1,
    ],
    ['a removed row', () => open.db.delete(audit).where(eq(audit.id, 2)), 3],
  ])('shows %s', async (_what, tamper, brokenAt) => {
    await writeThree();
    await tamper();
    expect(await verifyChain(open.db)).toMatchObject({ isWhole: false, brokenAt });
  });

  it('keeps nothing of a transaction that failed', async () => {
    const failing = open.db.transaction(async (tx) => {
      await recordIntent(tx, { actor: ana, action: 'launch.start' });
      throw new Error('the ledger said no');
    });
    await expect(failing).rejects.toThrow('the ledger said no');
    await writeThree();
    expect(await verifyChain(open.db)).toMatchObject({ isWhole: true, rows: 3 });
  });
});
