import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComponentType, ReactNode } from 'react';
import { vi } from 'vitest';
import { type CampaignDraft, emptyDraft } from '@/lib/campaign/draft';
import type { PlanOptions } from '@/lib/campaign/plan-types';
import { type AudienceFacts, UNSEEN_NUMBERS } from '@/lib/contacts/contact';
import { CampaignWizard } from './campaign-wizard';
import type { CampaignWizardProps, LaunchCampaign } from './wizard-types';

/** For tests: a wizard on screen, a server that saves, and what it was asked. */

export const DRAFT_ID = '0b8f6b2e-6f0e-4f53-9d1f-1f2f5f9a0001';
export const LIST_ID = '0b8f6b2e-6f0e-4f53-9d1f-1f2f5f9a0002';
const NOW = Date.parse('2026-11-24T10:00:00Z');

export const OPTIONS: PlanOptions = {
  speakers: [
    {
      id: 'assistant-riley',
      kind: 'assistant',
      name: 'Riley, renewals',
      firstMessage: 'Hi {{name}}, this is Riley.',
      variables: ['name', 'plan_name'],
      meanCallSeconds: 112,
    },
    {
      id: 'squad-west',
      kind: 'squad',
      name: 'West desk',
      firstMessage: null,
      variables: [],
      meanCallSeconds: null,
    },
  ],
  numbers: [
    number('number-1', '+14155550001'),
    number('number-2', '+16505550002'),
    {
      ...number('number-3', '+15105550003'),
      canCall: false,
      reason: 'Vapi has blocked this number.',
    },
  ],
};

function number(id: string, digits: string) {
  return {
    id,
    number: digits,
    name: `Desk ${id}`,
    provider: 'twilio',
    canCall: true,
    reason: null,
  };
}

export function makeFacts(change: Partial<AudienceFacts> = {}): AudienceFacts {
  return {
    ...UNSEEN_NUMBERS,
    listId: LIST_ID,
    revision: 1,
    name: 'renewals.csv',
    hash: 'hash',
    count: 300,
    columns: [
      {
        name: 'plan_name',
        filled: 300,
        values: [
          { value: 'Gold', count: 180 },
          { value: 'Silver', count: 120 },
        ],
      },
    ],
    countries: [{ value: 'US', count: 300 }],
    named: 300,
    sample: [
      { number: '+14155550132', name: 'Ana Lindqvist', variables: { plan_name: 'Gold' }, line: 2 },
      { number: '+14155550178', name: 'Dev Patel', variables: { plan_name: 'Silver' }, line: 3 },
    ],
    ...change,
  };
}

/** A draft that can be launched. */
export function makeDraft(change: Partial<CampaignDraft> = {}): CampaignDraft {
  const draft = emptyDraft();
  return {
    ...draft,
    name: 'March renewals',
    target: { ...draft.target, assistantId: 'assistant-riley' },
    audience: { listId: LIST_ID, revision: 1, from: 0 },
    callers: { ...draft.callers, numberIds: ['number-1', 'number-2'] },
    ...change,
  };
}

type Around = { wrapper?: ComponentType<{ children: ReactNode }> };

export function renderWizard(change: Partial<CampaignWizardProps> = {}, around: Around = {}) {
  const launch = vi.fn<LaunchCampaign>(async () => ({ ok: true, value: { key: 'key-1' } }));
  window.history.replaceState(null, '', '/campaigns/new');
  const props: CampaignWizardProps = {
    draftId: DRAFT_ID,
    initialDraft: makeDraft(),
    initialVersion: 1,
    initialStep: 'details',
    options: OPTIONS,
    limits: { slots: { limit: 10, isSeen: true }, retryWindowSeconds: 3600, graceSeconds: 180 },
    initialFacts: makeFacts(),
    serverNow: NOW,
    fingerprint: 'd7k3f9',
    launch,
    ...change,
  };
  const user = userEvent.setup();
  const view = render(<CampaignWizard {...props} />, around);
  return { user, launch, props, ...view };
}

type Answer = { status: number; body: unknown };

/** Stands in for the drafts' API: answers with the next version, or with what is queued. */
export function stubDraftServer() {
  const queued: Answer[] = [];
  const saves: { version: string; draft: CampaignDraft }[] = [];
  const opened = { launchKey: 'launch-key-of-the-draft', version: 1, draft: makeDraft() };
  let version = 1;
  vi.stubGlobal('fetch', async (_url: string, init: RequestInit) => {
    if (init.method === undefined) return Response.json(opened);
    const headers = new Headers(init.headers);
    if (init.method === 'PUT') {
      const based = headers.get('if-match') ?? headers.get('if-none-match') ?? '';
      const text = new TextDecoder().decode(init.body as Uint8Array<ArrayBuffer>);
      saves.push({ version: based, draft: JSON.parse(text) });
    }
    const next = queued.shift();
    if (next !== undefined) return Response.json(next.body, { status: next.status });
    version += 1;
    return Response.json({ version, savedAt: '2026-11-24T10:41:03.000Z' });
  });
  return { saves, opened, queue: (answer: Answer) => queued.push(answer) };
}

/** What a browser has and jsdom has not. */
export function stubBrowser() {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
  window.scrollTo = () => undefined;
  Element.prototype.scrollIntoView = () => undefined;
  Element.prototype.hasPointerCapture = () => false;
  Element.prototype.releasePointerCapture = () => undefined;
}
