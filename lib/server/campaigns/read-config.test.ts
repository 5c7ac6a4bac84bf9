import { afterAll, beforeAll, expect, test } from 'vitest';
import { permissionsOf } from '@/lib/server/auth/permissions';
import type { OpenDb } from '@/lib/server/db/types';
import { createVapi } from '@/lib/server/vapi';
import {
  answerJson,
  type HostileServer,
  startHostileServer,
} from '@/lib/server/vapi/hostile-server';
import { openTestDb } from '@/lib/testing/test-db';
import type { WatchDeps } from './deps';
import { createWatchMemory } from './memory';
import { readConfig } from './read-config';

let open: OpenDb;
let server: HostileServer;
let deps: WatchDeps;
let status = 200;
const customers = Array.from({ length: 60 }, (_, n) => ({
  number: `+1212${5_550_000 + n}`,
  name: `Person ${n}`,
  assistantOverrides: {
    variableValues: { plan: 'gold' },
    ...(n === 0 && { server: { headers: { key: 'SECRET' } } }),
  },
}));
const campaign = {
  id: 'c1',
  orgId: 'SECRET',
  name: 'Spring',
  status: 'ended',
  assistantId: 'assistant-1',
  dialPlan: [
    { phoneNumberId: 'number-1', customers: customers.slice(0, 55), credentialId: 'SECRET' },
    { phoneNumberId: 'number-2', customers: customers.slice(55) },
  ],
  schedulePlan: { earliestAt: '2026-11-22T10:00:00.000Z' },
  assistantOverrides: { firstMessage: 'Hi', credentialIds: ['SECRET'] },
  server: { headers: { key: 'SECRET' } },
};

beforeAll(async () => {
  open = await openTestDb();
  server = await startHostileServer((socket, { path }) =>
    answerJson(socket, path.startsWith('/campaign') ? campaign : [], status),
  );
  deps = {
    db: open.db,
    vapi: createVapi({ apiKey: 'k', baseUrl: server.url, limits: { readRetries: 0 } }),
    retryWindowSeconds: 3600,
    memory: createWatchMemory(),
    newOwner: () => 'me',
    sleep: async () => undefined,
    keepAlive: () => undefined,
    patienceMs: 1_000,
  };
});
afterAll(async () => {
  await server.close();
  await open.close();
});

const read = (role: string, more: { offset?: number; callerId?: string } = {}) =>
  readConfig(
    {
      campaignId: 'c1',
      actor: { permissions: permissionsOf(role) },
      offset: more.offset ?? 0,
      callerId: more.callerId ?? null,
    },
    deps,
  );

test('who calls how many, what is said, and nothing that may hold a key', async () => {
  const config = await read('admin');
  expect(config).toMatchObject({
    audience: 60,
    callers: [
      { callerId: 'number-1', contacts: 55 },
      { callerId: 'number-2', contacts: 5 },
    ],
    overrides: { value: { firstMessage: 'Hi' }, hidden: ['credentialIds'] },
    ownVariables: [{ name: 'plan', contacts: 60 }],
    ownFields: [{ name: 'server', contacts: 1 }],
    launch: null,
  });
  expect(config.page?.contacts).toHaveLength(25);
  expect(config.page?.contacts[0]).toMatchObject({ number: '+12125550000', hidden: ['server'] });
  expect(JSON.stringify(config)).not.toContain('SECRET');
});

test('pages go on in order, and by number', async () => {
  expect((await read('admin', { offset: 50 })).page?.contacts).toHaveLength(10);
  const second = await read('admin', { callerId: 'number-2' });
  expect(second.page?.contacts.map(({ position }) => position)).toEqual([55, 56, 57, 58, 59]);
});

test('a viewer gets no number and no name', async () => {
  const config = await read('viewer');
  expect(config.page).toBeNull();
  expect(JSON.stringify(config)).not.toMatch(/\+1212|Person/);
});

test('one that is gone and was started elsewhere is told in words', async () => {
  status = 404;
  await expect(read('admin')).rejects.toMatchObject({ code: 'not-found' });
});
