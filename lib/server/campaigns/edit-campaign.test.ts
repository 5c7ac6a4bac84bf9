import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { EditChanges } from '@/lib/campaign/edit-draft';
import { draftOfCampaign } from '@/lib/campaign/edit-draft';
import type { PlanOptions } from '@/lib/campaign/plan-types';
import { audit } from '@/lib/server/db/schema';
import { answer, answerJson } from '@/lib/server/vapi/hostile-server';
import type { Fault } from '@/lib/testing/campaigns/fake-vapi';
import { actorOf, openWatchFixture } from '@/lib/testing/campaigns/watch-fixture';
import { type WireCampaign, wireCampaign } from '@/lib/testing/campaigns/wire-campaign';
import { shareFixture } from '@/lib/testing/share-fixture';
import type { WatchDeps } from './deps';
import { editCampaign } from './edit-campaign';
import { readEditing } from './edit-surroundings';
import { readLive } from './read-live';

const fixture = shareFixture(openWatchFixture);
let asked = 0;

const NOW = Date.parse('2026-11-22T08:00:00Z');
const person = (n: number) => ({
  number: `+1415555010${n}`,
  assistantOverrides: { variableValues: { plan: `p${n}` } },
});
const shared = {
  dialPlan: [
    { phoneNumberId: 'n1', customers: [person(0), person(2)] },
    { phoneNumberId: 'n2', customers: [person(1), person(3)] },
  ],
};

beforeEach(() => {
  const scheduled = wireCampaign('one', { status: 'scheduled', ended: 0, name: 'March · d7k3f9' });
  const { customers: _, phoneNumberId: __, ...rest } = scheduled;
  fixture.fake.campaigns = [{ ...rest, ...structuredClone(shared) } as unknown as WireCampaign];
  fixture.fake.faults = [];
  asked = fixture.fake.seen('PATCH').length;
});
afterEach(async () => {
  await fixture.reset();
  await fixture.db.execute(sql`delete from audit`);
});

const number = (id: string) => ({
  ...{ id, number: null, name: id, provider: 'twilio', canCall: true, reason: null },
});
const options: PlanOptions = { speakers: null, numbers: ['n1', 'n2', 'n3'].map(number) };
const limits = { slots: { limit: 10, isSeen: true }, retryWindowSeconds: 3600, graceSeconds: 180 };
const around = { options, limits, now: NOW };
const patches = () =>
  fixture.fake
    .seen('PATCH')
    .slice(asked)
    .map(({ body }) => JSON.parse(body));
const fault = (one: Fault) => ({ method: 'PATCH', path: '/campaign/one', fault: one });

async function edit(changes: EditChanges, deps: WatchDeps = fixture.startInstance()) {
  const { base } = await readEditing('one', deps);
  return editAs(base.basedOn, { changes, deps });
}

function editAs(basedOn: string, { changes, deps }: { changes: EditChanges; deps: WatchDeps }) {
  const ask = { campaignId: 'one', basedOn, changes, actor: actorOf('operator') };
  return editCampaign(ask, deps, around);
}

async function callersOf(numberIds: string[]) {
  const { base } = await readEditing('one', fixture.startInstance());
  return { ...draftOfCampaign(base, { zone: 'UTC', kept: null }).callers, numberIds };
}

const rename: EditChanges = { name: 'April' };
const later = {
  schedule: { kind: 'window', zone: 'UTC', earliest: '2026-11-22T12:00', latest: '' },
} as const;

describe('saving an edit', () => {
  test('sends one PATCH with what changed and nothing else', async () => {
    const deps = fixture.startInstance();
    const callers = await callersOf(['n1', 'n2', 'n3']);
    const changes = { ...rename, ...later, callers };
    expect(await edit(changes, deps)).toEqual({ kind: 'saved', wasConfirmed: true });
    expect(patches()).toEqual([
      {
        name: 'April · d7k3f9',
        schedulePlan: { earliestAt: '2026-11-22T12:00:00.000Z' },
        dialPlan: [
          { phoneNumberId: 'n1', customers: [person(0), person(3)] },
          { phoneNumberId: 'n2', customers: [person(1)] },
          { phoneNumberId: 'n3', customers: [person(2)] },
        ],
      },
    ]);
    const { live } = await readLive({ campaignId: 'one', actor: actorOf('viewer') }, deps);
    expect(live).toMatchObject({ name: 'April · d7k3f9', earliestAt: '2026-11-22T12:00:00.000Z' });
  });

  test('leaves both rows of the audit, with no contact in them', async () => {
    await edit({ callers: await callersOf(['n3']) });
    const rows = await fixture.db.select().from(audit).orderBy(audit.id);
    expect(rows.map(({ phase, action }) => [phase, action])).toEqual([
      ['intent', 'campaign.edit'],
      ['outcome', 'campaign.edit'],
    ]);
    expect(rows[0]?.detail).toMatchObject({
      before: {
        callers: [
          { phoneNumberId: 'n1', contacts: 2 },
          { phoneNumberId: 'n2', contacts: 2 },
        ],
      },
    });
    expect(JSON.stringify(rows)).not.toContain('+1415555');
  });

  test('refuses contacts it could not send back whole', async () => {
    const plan = fixture.fake.find('one') as unknown as { dialPlan: { customers: object[] }[] };
    plan.dialPlan[0]?.customers.push({ number: '+14155550188', loyaltyTier: 'gold' });
    await expect(edit({ callers: await callersOf(['n3']) })).rejects.toMatchObject({
      problems: [expect.objectContaining({ code: 'not-resharable' })],
    });
    expect(patches()).toEqual([]);
    expect(await edit(rename)).toMatchObject({ kind: 'saved' });
  });

  test.each<[string, EditChanges]>([
    ['nothing', {}],
    ['the same name', { name: ' March ' }],
    [
      'the same instant in another zone',
      {
        schedule: {
          kind: 'window',
          zone: 'Europe/Berlin',
          earliest: '2026-11-22T11:00',
          latest: '',
        },
      },
    ],
  ])('refuses %s', async (_, changes) => {
    await expect(edit(changes)).rejects.toMatchObject({ code: 'bad-input' });
    expect(patches()).toEqual([]);
  });

  test('refuses a start in the past, and leads to the field', async () => {
    const schedule = { ...later.schedule, earliest: '2026-11-22T07:00' };
    await expect(edit({ schedule })).rejects.toMatchObject({
      problems: expect.arrayContaining([expect.objectContaining({ field: 'schedule.earliest' })]),
    });
  });

  test('a start within the grace is moved to its end', async () => {
    await edit({ schedule: { ...later.schedule, earliest: '2026-11-22T08:01' } });
    expect(patches()[0]).toEqual({ schedulePlan: { earliestAt: '2026-11-22T08:03:00.000Z' } });
  });
});

describe('what happened meanwhile', () => {
  test('it was changed by somebody else: nothing is sent, and what stands comes back', async () => {
    const deps = fixture.startInstance();
    const { base } = await readEditing('one', deps);
    fixture.fake.find('one').name = 'Theirs · d7k3f9';
    expect(await editAs(base.basedOn, { changes: rename, deps })).toMatchObject({
      kind: 'changed',
      current: { name: 'Theirs · d7k3f9', contacts: 4 },
    });
    expect(patches()).toEqual([]);
  });

  test.each([
    ['in-progress', '2026-11-22T10:00:00.000Z'],
    ['ended', null],
  ])('it is %s before the save: nothing is sent', async (status, startedAt) => {
    const deps = fixture.startInstance();
    const { base } = await readEditing('one', deps);
    fixture.fake.find('one').status = status;
    const outcome = await editAs(base.basedOn, { changes: rename, deps });
    expect(outcome).toEqual({ kind: 'closed', status, startedAt });
    expect(patches()).toEqual([]);
  });

  test.each([409, 400])('it starts while it is being saved (%i)', async (status) => {
    fixture.fake.faults = [
      fault((socket) => {
        fixture.fake.find('one').status = 'in-progress';
        answerJson(socket, { message: 'not in progress or has ended' }, status);
      }),
    ];
    expect(await edit(later)).toMatchObject({ kind: 'closed', status: 'in-progress' });
    expect(patches()).toHaveLength(1);
  });
});

describe('what Vapi answers', () => {
  test.each([400, 409])(
    'a refusal of a campaign that still waits (%i) comes in its own words',
    async (status) => {
      fixture.fake.faults = [
        fault((socket) => answerJson(socket, { message: ['assistantId is odd'] }, status)),
      ];
      await expect(edit(rename)).rejects.toMatchObject({
        code: 'refused-by-vapi',
        vapi: { status, messages: ['assistantId is odd'] },
        problems: [expect.objectContaining({ step: 'details' })],
      });
      expect(patches()).toHaveLength(1);
    },
  );

  test('deleted meanwhile', async () => {
    fixture.fake.faults = [fault((socket) => answerJson(socket, { message: 'gone' }, 404))];
    await expect(edit(rename)).rejects.toMatchObject({
      code: 'not-found',
      message: expect.stringContaining('deleted'),
    });
  });

  const done =
    (act: (socket: Parameters<Fault>[0]) => void): Fault =>
    (socket) => {
      Object.assign(fixture.fake.find('one'), patches().at(-1));
      act(socket);
    };
  const html = (socket: Parameters<Fault>[0]) =>
    answer(socket, { headers: { 'content-type': 'text/html' }, body: '<html></html>' });

  test.each<[string, Fault, object]>([
    ['500, not done', (socket) => answer(socket, { status: 500 }), { kind: 'not-saved' }],
    [
      '500 after it was done',
      done((socket) => answer(socket, { status: 500 })),
      { kind: 'saved', wasConfirmed: false },
    ],
    ['cut', (socket) => void socket.destroy(), { kind: 'not-saved' }],
    [
      'cut after it was done',
      done((socket) => void socket.destroy()),
      { kind: 'saved', wasConfirmed: false },
    ],
    ['a page of HTML', html, { kind: 'not-saved' }],
    ['a page of HTML after it was done', done(html), { kind: 'saved', wasConfirmed: false }],
    [
      'half of it done',
      (socket) => {
        fixture.fake.find('one').name = 'Half';
        answer(socket, { status: 503 });
      },
      { kind: 'unsure' },
    ],
  ])('%s', async (_, one, outcome) => {
    fixture.fake.faults = [fault(one)];
    expect(await edit({ ...rename, ...later })).toEqual(outcome);
    expect(patches()).toHaveLength(1);
  });

  test('nothing at all, and then it can’t be read either', async () => {
    const deps = fixture.startInstance();
    const { base } = await readEditing('one', deps);
    const hasty = {
      ...deps,
      vapi: deps.vapi.withOptions({ limits: { writeMs: 100, readRetries: 0 } }),
    };
    fixture.fake.faults = [
      fault(() => {
        fixture.fake.faults = [1, 2, 3, 4].map(() => ({
          ...{ method: 'GET', path: '/campaign/one' },
          fault: (socket) => answer(socket, { status: 503 }),
        }));
      }),
    ];
    expect(await editAs(base.basedOn, { changes: rename, deps: hasty })).toEqual({
      kind: 'unsure',
    });
    expect(patches()).toHaveLength(1);
  });
});
