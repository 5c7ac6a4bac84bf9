import { sql } from 'drizzle-orm';
import type { EditChanges } from '@/lib/campaign/edit-draft';
import type { WatchDeps } from '@/lib/server/campaigns/deps';
import { editCampaign } from '@/lib/server/campaigns/edit-campaign';
import { readEditing } from '@/lib/server/campaigns/edit-surroundings';
import type { Fault } from './fake-vapi';
import { actorOf, openWatchFixture } from './watch-fixture';
import { type WireCampaign, wireCampaign } from './wire-campaign';

/** Four contacts of the campaign: 0 and 2 are called from n1, 1 and 3 from n2. */
export const person = (n: number) => ({
  number: `+1415555010${n}`,
  assistantOverrides: { variableValues: { plan: `p${n}` } },
});

const dialPlan = () => [
  { phoneNumberId: 'n1', customers: [person(0), person(2)] },
  { phoneNumberId: 'n2', customers: [person(1), person(3)] },
];
const number = (id: string) => ({
  ...{ id, number: null, name: id, provider: 'twilio', canCall: true, reason: null },
});
const AROUND = {
  options: { speakers: null, numbers: ['n1', 'n2', 'n3'].map(number) },
  limits: { slots: { limit: 10, isSeen: true }, retryWindowSeconds: 3600, graceSeconds: 180 },
  now: Date.parse('2026-11-22T08:00:00Z'),
};

export const RENAME: EditChanges = { name: 'April' };
export const LATER = {
  schedule: { kind: 'window', zone: 'UTC', earliest: '2026-11-22T12:00', latest: '' },
} as const;

type Edit = { changes: EditChanges; deps: WatchDeps };

/** A scheduled campaign, `one`, that an operator edits at 8 in the morning. */
export async function openEditFixture() {
  const watch = await openWatchFixture();
  let asked = 0;

  /** Saves changes that were made to the state `basedOn`. */
  function editAs(basedOn: string, { changes, deps }: Edit) {
    const ask = { campaignId: 'one', basedOn, changes, actor: actorOf('operator') };
    return editCampaign(ask, deps, AROUND);
  }

  return {
    ...watch,
    editAs,
    /** Opens the campaign and saves at once. */
    edit: async (changes: EditChanges, deps = watch.startInstance()) => {
      const { base } = await readEditing('one', deps);
      return editAs(base.basedOn, { changes, deps });
    },
    /** Before each test: the campaign is as it was, and Vapi has no faults. */
    begin: () => {
      const state = { status: 'scheduled', ended: 0, name: 'March · d7k3f9' };
      const { customers: _, phoneNumberId: __, ...rest } = wireCampaign('one', state);
      watch.fake.campaigns = [{ ...rest, dialPlan: dialPlan() } as unknown as WireCampaign];
      watch.fake.faults = [];
      asked = watch.fake.seen('PATCH').length;
    },
    reset: async () => {
      await watch.reset();
      await watch.db.execute(sql`delete from audit`);
    },
    /** What was sent since the test began. */
    patches: () =>
      watch.fake
        .seen('PATCH')
        .slice(asked)
        .map(({ body }) => JSON.parse(body)),
    /** How Vapi answers the next PATCH. */
    answerPatch: (fault: Fault) => {
      watch.fake.faults = [{ method: 'PATCH', path: '/campaign/one', fault }];
    },
  };
}
