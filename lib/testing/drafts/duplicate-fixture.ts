import type { Actor } from '@/lib/server/auth/actor';
import { permissionsOf } from '@/lib/server/auth/permissions';
import { people } from '@/lib/server/db/schema';
import { createVapi } from '@/lib/server/vapi';
import { answerJson, startHostileServer } from '@/lib/server/vapi/hostile-server';
import { openTestDb } from '../test-db';

export const ANN: Actor = {
  id: 'ann',
  name: 'Ann',
  role: 'operator',
  permissions: permissionsOf('operator'),
  ip: null,
};
export const NOW = Date.parse('2026-11-22T12:00:00Z');
const NUMBERS = [
  { id: 'number-1', provider: 'twilio', number: '+14155550001', status: 'active' },
  { id: 'number-2', provider: 'twilio', number: '+14155550002', status: 'active' },
];

/** A database with Ann, an operator, and a Vapi that tells of two numbers and of one campaign. */
export async function openDuplicateFixture() {
  const open = await openTestDb();
  await open.db.insert(people).values({ id: ANN.id, name: ANN.name, email: 'ann@example.com' });
  /** What Vapi tells when it is asked for a campaign; a test lays its own over it. */
  const atVapi: { campaign: Record<string, unknown> } = { campaign: {} };
  const server = await startHostileServer((socket, { path }) =>
    answerJson(socket, path.startsWith('/phone-number') ? NUMBERS : atVapi.campaign),
  );
  const vapi = createVapi({ apiKey: 'secret-key', baseUrl: server.url });
  return {
    ...{ db: open.db, atVapi },
    deps: { db: open.db, vapi, now: () => NOW },
    close: async () => {
      await server.close();
      await open.close();
    },
  };
}

/** A contact as Vapi tells it. */
export function person(n: number, variableValues?: Record<string, unknown>) {
  return {
    number: `+1212${5_550_000 + n}`,
    name: `Person ${n}`,
    ...(variableValues && { assistantOverrides: { variableValues } }),
  };
}
