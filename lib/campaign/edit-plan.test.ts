import { describe, expect, test } from 'vitest';
import { type AudienceFacts, UNSEEN_NUMBERS } from '@/lib/contacts/contact';
import type { CampaignDraft } from './draft';
import type { EditBase } from './edit-base';
import { applyChanges, draftOfCampaign, type EditChanges, readChanges } from './edit-draft';
import { planEdit } from './edit-plan';
import type { PlanOptions } from './plan-types';

const NOW = Date.parse('2026-11-24T10:00:00Z');
const LIST = '0b8f6b2e-6f0e-4f53-9d1f-1f2f5f9a0002';

const base: EditBase = {
  campaignId: 'one',
  basedOn: 'hash',
  name: 'March renewals · d7k3f9',
  status: 'scheduled',
  target: { kind: 'assistant', id: 'riley' },
  layout: 'dial-plan',
  callers: [
    { phoneNumberId: 'n1', contacts: 50 },
    { phoneNumberId: 'n2', contacts: 50 },
  ],
  contacts: 100,
  window: { earliestAt: '2026-11-24T12:00:42.000Z', latestAt: '2026-11-24T14:00:00.000Z' },
  zone: 'Europe/Berlin',
  sharing: null,
  overrides: { ofCampaign: false, ofContacts: true },
  resharing: null,
};
const facts: AudienceFacts = {
  ...UNSEEN_NUMBERS,
  ...{ listId: LIST, revision: 1, name: 'list', hash: '', count: 100, columns: [] },
  ...{ countries: [], named: 0, sample: null },
};
const speaker = (id: string, kind: 'assistant' | 'squad') => ({
  ...{ id, kind, name: id === 'riley' ? 'Riley' : id, firstMessage: null },
  ...{ variables: [], meanCallSeconds: null },
});
const number = (id: string) => ({
  ...{ id, number: null, name: id, provider: 'twilio', canCall: true, reason: null },
});
const options: PlanOptions = {
  speakers: [speaker('riley', 'assistant'), speaker('dana', 'assistant'), speaker('west', 'squad')],
  numbers: [number('n1'), number('n2'), number('n3')],
};
const limits = { slots: { limit: 50, isSeen: true }, retryWindowSeconds: 3600, graceSeconds: 180 };

function edit(change: (draft: CampaignDraft) => void, from: EditBase = base) {
  const kept = { audience: { listId: LIST, revision: 1, from: 0 } };
  const initial = draftOfCampaign(from, { zone: 'UTC', kept: null });
  const whole = { ...initial, ...kept };
  const draft = structuredClone(whole);
  change(draft);
  return planEdit({ base: from, initial: whole, draft, facts, options, limits, now: NOW });
}
const toSquad = (draft: CampaignDraft) => {
  Object.assign(draft.target, { kind: 'squad', squadId: 'west' });
};
const errors = (plan: ReturnType<typeof edit>) =>
  plan.problems.filter(({ severity }) => severity === 'error').map(({ code }) => code);

describe('what an edit sends', () => {
  test('nothing, when nothing was changed', () => {
    const plan = edit(() => undefined);
    expect(plan).toMatchObject({ isEmpty: true, patch: {}, rows: [], shares: [] });
    expect(errors(plan)).toEqual([]);
  });

  test('a name keeps its fingerprint', () => {
    const plan = edit((draft) => void Object.assign(draft, { name: 'April' }));
    expect(plan.patch).toEqual({ name: 'April · d7k3f9' });
    expect(plan.rows).toEqual([
      { step: 'details', label: 'Name', before: 'March renewals', after: 'April' },
    ]);
  });

  test('an end that was moved leaves the start as it is, to the second', () => {
    const plan = edit(
      (draft) => void Object.assign(draft.schedule, { latest: '2026-11-24T16:00' }),
    );
    expect(plan.patch).toEqual({
      schedulePlan: {
        earliestAt: '2026-11-24T12:00:42.000Z',
        latestAt: '2026-11-24T15:00:00.000Z',
      },
    });
    expect(plan.rows.map(({ label, after }) => [label, after])).toEqual([
      ['Latest', 'today at 16:00 CET'],
    ]);
  });

  test('an end that was taken away', () => {
    const plan = edit((draft) => void Object.assign(draft.schedule, { latest: '' }));
    expect(plan.patch.schedulePlan).toEqual({ earliestAt: '2026-11-24T12:00:42.000Z' });
  });

  test('another zone with the same clock is another time; the same instant is none', () => {
    const moved = edit((draft) => void Object.assign(draft.schedule, { zone: 'America/New_York' }));
    expect(moved.patch.schedulePlan?.earliestAt).toBe('2026-11-24T18:00:00.000Z');
    expect(moved.rows[0]).toMatchObject({
      before: 'today at 13:00 CET',
      after: 'today at 13:00 EST',
    });
    const same = edit((draft) => {
      draft.schedule = {
        kind: 'window',
        zone: 'UTC',
        earliest: '2026-11-24T12:00',
        latest: '2026-11-24T14:00',
      };
    });
    expect(same.isEmpty).toBe(true);
  });

  test('now means after the grace', () => {
    const plan = edit((draft) => void Object.assign(draft.schedule, { kind: 'now' }));
    expect(plan.patch.schedulePlan).toEqual({ earliestAt: '2026-11-24T10:03:00.000Z' });
  });

  test('one more number shares the contacts anew', () => {
    const plan = edit((draft) => void draft.callers.numberIds.push('n3'));
    expect(plan).toMatchObject({ sendsDialPlan: true, isEmpty: false, patch: {} });
    expect(plan.shares.map(({ before, after }) => [before, after])).toEqual([
      [50, 34],
      [50, 33],
      [0, 33],
    ]);
  });

  test('a squad takes the contacts’ variables along', () => {
    const plan = edit(toSquad);
    expect(plan).toMatchObject({ sendsDialPlan: true, patch: { squadId: 'west' } });
    expect(errors(plan)).toEqual([]);
  });
});

describe('what an edit refuses', () => {
  const one: EditBase = {
    ...base,
    layout: 'one-number',
    callers: [{ phoneNumberId: 'n1', contacts: 100 }],
  };

  test('one number becomes another one, and not several', () => {
    const plan = edit((draft) => void Object.assign(draft.callers, { numberIds: ['n3'] }), one);
    expect(plan).toMatchObject({ patch: { phoneNumberId: 'n3' }, sendsDialPlan: false });
    expect(
      errors(edit((draft) => void Object.assign(draft.callers, { numberIds: ['n1', 'n3'] }), one)),
    ).toEqual(['one-number-only']);
    expect(
      errors(edit((draft) => void Object.assign(draft.callers, { numberIds: [] }), one)),
    ).toEqual(['callers-missing']);
  });

  test.each([
    ['a start in the past', { earliest: '2026-11-24T09:00' }, ['start-past']],
    ['an end before the start', { latest: '2026-11-24T12:00' }, ['end-before-start']],
    ['a start after the end that stands', { earliest: '2026-11-24T20:00' }, ['end-before-start']],
    ['no zone', { zone: '' }, ['zone-unknown']],
    ['no time at all', { earliest: 'soon' }, ['time-malformed']],
    ['an hour that does not exist', { earliest: '2027-03-28T02:30', latest: '' }, ['time-gap']],
  ])('%s', (_, change, codes) => {
    expect(errors(edit((draft) => void Object.assign(draft.schedule, change)))).toEqual(codes);
  });

  test('another kind of target, where overrides can’t follow', () => {
    const withOwn = { ...base, overrides: { ofCampaign: true, ofContacts: false } };
    expect(errors(edit(toSquad, withOwn))).toEqual(['kind-fixed']);
    expect(errors(edit(toSquad, one))).toEqual(['kind-fixed']);
  });

  test('what stands and was not touched stops nothing', () => {
    const gone = { ...base, target: { kind: 'assistant', id: 'deleted' } } as const;
    const plan = edit((draft) => void Object.assign(draft, { name: 'April' }), gone);
    expect(errors(plan)).toEqual([]);
    expect(plan.problems.map(({ code, severity }) => [code, severity])).toEqual([
      ['target-unknown', 'warning'],
    ]);
  });
});

test('changes made on one state go onto another, and bring nothing else along', () => {
  const initial = draftOfCampaign(base, { zone: 'UTC', kept: null });
  const mine = { ...initial, name: 'Mine' };
  const changes: EditChanges = readChanges(initial, mine);
  const theirs = draftOfCampaign(
    { ...base, name: 'Theirs · d7k3f9', target: { kind: 'assistant', id: 'dana' } },
    { zone: 'UTC', kept: null },
  );
  expect(applyChanges(theirs, changes)).toMatchObject({
    name: 'Mine',
    target: { assistantId: 'dana' },
  });
});
