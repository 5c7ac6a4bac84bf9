import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { answer, answerJson } from '@/lib/server/vapi/hostile-server';
import { LATER, openEditFixture, RENAME } from '@/lib/testing/campaigns/edit-fixture';
import type { Fault } from '@/lib/testing/campaigns/fake-vapi';
import { shareFixture } from '@/lib/testing/share-fixture';
import { readEditing } from './edit-surroundings';

const fixture = shareFixture(openEditFixture);
beforeEach(() => fixture.begin());
afterEach(() => fixture.reset());

describe('what happened meanwhile', () => {
  test('it was changed by somebody else: nothing is sent, and what stands comes back', async () => {
    const deps = fixture.startInstance();
    const { base } = await readEditing('one', deps);
    fixture.fake.find('one').name = 'Theirs · d7k3f9';
    expect(await fixture.editAs(base.basedOn, { changes: RENAME, deps })).toMatchObject({
      kind: 'changed',
      current: { name: 'Theirs · d7k3f9', contacts: 4 },
    });
    expect(fixture.patches()).toEqual([]);
  });

  test.each([
    ['in-progress', '2026-11-22T10:00:00.000Z'],
    ['ended', null],
  ])('it is %s before the save: nothing is sent', async (status, startedAt) => {
    const deps = fixture.startInstance();
    const { base } = await readEditing('one', deps);
    fixture.fake.find('one').status = status;
    const outcome = await fixture.editAs(base.basedOn, { changes: RENAME, deps });
    expect(outcome).toEqual({ kind: 'closed', status, startedAt });
    expect(fixture.patches()).toEqual([]);
  });

  test.each([409, 400])('it starts while it is being saved (%i)', async (status) => {
    fixture.answerPatch((socket) => {
      fixture.fake.find('one').status = 'in-progress';
      answerJson(socket, { message: 'not in progress or has ended' }, status);
    });
    expect(await fixture.edit(LATER)).toMatchObject({ kind: 'closed', status: 'in-progress' });
    expect(fixture.patches()).toHaveLength(1);
  });
});

describe('what Vapi answers', () => {
  test.each([400, 409])(
    'a refusal of a campaign that still waits (%i) comes in its own words',
    async (status) => {
      fixture.answerPatch((socket) =>
        answerJson(socket, { message: ['assistantId is odd'] }, status),
      );
      await expect(fixture.edit(RENAME)).rejects.toMatchObject({
        code: 'refused-by-vapi',
        vapi: { status, messages: ['assistantId is odd'] },
        problems: [expect.objectContaining({ step: 'details' })],
      });
      expect(fixture.patches()).toHaveLength(1);
    },
  );

  test('deleted meanwhile', async () => {
    fixture.answerPatch((socket) => answerJson(socket, { message: 'gone' }, 404));
    await expect(fixture.edit(RENAME)).rejects.toMatchObject({
      code: 'not-found',
      message: expect.stringContaining('deleted'),
    });
  });

  const done =
    (act: (socket: Parameters<Fault>[0]) => void): Fault =>
    (socket) => {
      Object.assign(fixture.fake.find('one'), fixture.patches().at(-1));
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
    fixture.answerPatch(one);
    expect(await fixture.edit({ ...RENAME, ...LATER })).toEqual(outcome);
    expect(fixture.patches()).toHaveLength(1);
  });

  test('nothing at all, and then it can’t be read either', async () => {
    const deps = fixture.startInstance();
    const { base } = await readEditing('one', deps);
    const hasty = {
      ...deps,
      vapi: deps.vapi.withOptions({ limits: { writeMs: 100, readRetries: 0 } }),
    };
    fixture.answerPatch(() => {
      fixture.fake.faults = [1, 2, 3, 4].map(() => ({
        ...{ method: 'GET', path: '/campaign/one' },
        fault: (socket) => answer(socket, { status: 503 }),
      }));
    });
    expect(await fixture.editAs(base.basedOn, { changes: RENAME, deps: hasty })).toEqual({
      kind: 'unsure',
    });
    expect(fixture.patches()).toHaveLength(1);
  });
});
