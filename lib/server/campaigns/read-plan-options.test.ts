import { afterEach, expect, test, vi } from 'vitest';
import { type Assistant, type PhoneNumber, type Squad, vapi } from '@/lib/server/vapi';
import { answerJson, startHostileServer } from '@/lib/server/vapi/hostile-server';
import { stubServerEnv } from '@/lib/testing/server-env';
import { readPlanOptions } from './read-plan-options';

const assistant: Assistant = {
  id: 'a1',
  name: 'Riley',
  firstMessage: 'Hi',
  firstMessageMode: null,
  voicemailMessage: null,
  endCallMessage: null,
  endCallPhrases: [],
  maxDurationSeconds: null,
  variables: ['name'],
  version: null,
};
const squad: Squad = { id: 's1', name: 'West', memberNames: ['Riley'], variables: ['name'] };
const number: PhoneNumber = {
  id: 'n1',
  number: '+14155550001',
  name: null,
  provider: 'vapi',
  status: 'active',
  canCall: false,
  reason: 'Free Vapi numbers cannot run campaigns.',
};

const lists = {
  listAssistants: async () => [assistant],
  listSquads: async () => [squad],
  listPhoneNumbers: async () => [number],
};

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

test('reads who can speak and which numbers can call', async () => {
  expect(await readPlanOptions(lists)).toEqual({
    speakers: [
      {
        id: 'a1',
        kind: 'assistant',
        name: 'Riley',
        firstMessage: 'Hi',
        variables: ['name'],
        meanCallSeconds: null,
      },
      {
        id: 's1',
        kind: 'squad',
        name: 'West',
        firstMessage: null,
        variables: ['name'],
        meanCallSeconds: null,
      },
    ],
    numbers: [
      {
        id: 'n1',
        number: '+14155550001',
        name: null,
        provider: 'vapi',
        canCall: false,
        reason: number.reason,
      },
    ],
  });
});

test('what can’t be read is null, the rest is there', async () => {
  const listAssistants = () => Promise.reject(new Error('down'));
  const { speakers, numbers } = await readPlanOptions({ ...lists, listAssistants });
  expect(speakers).toBeNull();
  expect(numbers).toHaveLength(1);
});

test('waits 10 s at the most', async () => {
  vi.useFakeTimers();
  const listPhoneNumbers = () => new Promise<PhoneNumber[]>(() => undefined);
  const reading = readPlanOptions({ ...lists, listPhoneNumbers });
  await vi.advanceTimersByTimeAsync(10_000);
  expect((await reading).numbers).toBeNull();
});

test('whoever opens the wizard right after an outage gets the numbers', async () => {
  let isWell = false;
  const server = await startHostileServer((socket, { path }) => {
    if (!isWell) return answerJson(socket, { message: 'down' }, 500);
    const wire = { id: 'n1', orgId: 'o1', provider: 'twilio', number: '+14155550001' };
    answerJson(socket, path.startsWith('/phone-number') ? [wire] : []);
  });
  stubServerEnv({ VAPI_BASE_URL: server.url });
  const door = vapi().withOptions({ limits: { readRetries: 0 } });
  for (let nth = 0; nth < 6; nth += 1) {
    await expect(door.listPhoneNumbers()).rejects.toMatchObject({ kind: 'unavailable' });
  }
  isWell = true;
  await expect(door.listPhoneNumbers()).rejects.toMatchObject({ fault: 'breaker-open' });
  expect((await readPlanOptions()).numbers).toHaveLength(1);
  await server.close();
});
