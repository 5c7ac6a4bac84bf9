import {
  type AudienceFacts,
  type ColumnFacts,
  type Contact,
  UNSEEN_NUMBERS,
} from '@/lib/contacts/contact';
import { CampaignDraft } from './draft';
import type { NumberOption, PlanInput, SpeakerOption } from './plan-types';

/** Sunday 22 November 2026, 10:00 in Los Angeles. */
export const NOW = Date.parse('2026-11-22T18:00:00Z');

export const LIST_ID = '0190a3c2-5c1e-4d7a-9c53-2f6b8f1f0a01';

export const RILEY: SpeakerOption = {
  id: 'assistant-riley',
  kind: 'assistant',
  name: 'Riley, renewals',
  firstMessage: 'Hi {{name}}',
  variables: ['name', 'plan_name'],
  meanCallSeconds: 120,
};

/** A number that may call. */
export function numberOption(n: number): NumberOption {
  return {
    id: `number-${n}`,
    number: `+1415555000${n}`,
    name: null,
    provider: 'twilio',
    canCall: true,
    reason: null,
  };
}

/** Contacts whose `region` goes round `regions`; an empty region is left out, as an import does. */
export function makeContacts(count: number, regions: readonly string[] = ['west']): Contact[] {
  return Array.from({ length: count }, (_, index) => {
    const region = regions[index % regions.length] ?? '';
    return {
      number: `+1415${String(2_000_000 + index)}`,
      name: `Contact ${index}`,
      variables: { plan_name: 'Gold', ...(region === '' ? {} : { region }) },
      line: index + 2,
    };
  });
}

/** The facts an import would state about these contacts. */
export function factsOf(contacts: readonly Contact[]): AudienceFacts {
  return {
    ...UNSEEN_NUMBERS,
    listId: LIST_ID,
    revision: 1,
    name: 'renewals.csv',
    hash: 'list-hash',
    count: contacts.length,
    columns: ['plan_name', 'region'].map((name) => columnFacts(name, contacts)),
    countries: [{ value: 'US', count: Math.max(1, contacts.length) }],
    named: contacts.filter(({ name }) => name !== undefined).length,
    sample: contacts.slice(0, 20),
  };
}

function columnFacts(name: string, contacts: readonly Contact[]): ColumnFacts {
  const counts = new Map<string, number>();
  for (const { variables } of contacts) {
    const value = Object.hasOwn(variables, name) ? variables[name] : undefined;
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const values = [...counts].map(([value, count]) => ({ value, count }));
  const filled = values.reduce((sum, { count }) => sum + count, 0);
  return { name, filled, values };
}

type DraftParts = Partial<{ [K in keyof CampaignDraft]: Partial<CampaignDraft[K]> | string }>;

/** A draft that can be launched as it is, with parts of it replaced. */
export function makeDraft(parts: DraftParts = {}): CampaignDraft {
  return CampaignDraft.parse({
    name: 'March renewals',
    target: { kind: 'assistant', assistantId: RILEY.id },
    audience: { listId: LIST_ID, revision: 1, from: 0 },
    callers: { numberIds: ['number-1', 'number-2', 'number-3'] },
    schedule: { kind: 'now', zone: 'America/Los_Angeles' },
    ...parts,
  });
}

/** Everything `planLaunch` needs; 300 contacts from three numbers. */
export function makePlanInput(parts: Partial<PlanInput> = {}): PlanInput {
  return {
    draft: makeDraft(),
    facts: factsOf(makeContacts(300)),
    options: { speakers: [RILEY], numbers: [1, 2, 3, 4].map(numberOption) },
    limits: {
      slots: { limit: 10, isSeen: true },
      retryWindowSeconds: 3600,
      graceSeconds: 180,
    },
    now: NOW,
    ...parts,
  };
}
