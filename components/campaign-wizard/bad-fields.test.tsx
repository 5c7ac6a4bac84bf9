// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type CampaignDraft, emptyDraft } from '@/lib/campaign/draft';
import {
  makeDraft,
  makeFacts,
  OPTIONS,
  renderWizard,
  stubBrowser,
  stubDraftServer,
} from './wizard-testing';
import type { CampaignWizardProps } from './wizard-types';

vi.mock('next/navigation', () => ({ useRouter: () => ({ push: vi.fn(), refresh: vi.fn() }) }));

beforeEach(() => {
  stubBrowser();
  stubDraftServer();
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const { target, callers, overrides } = emptyDraft();
const berlin = { kind: 'window', zone: 'Europe/Berlin', earliest: '', latest: '' } as const;
const window = (change: Partial<CampaignDraft['schedule']>) =>
  makeDraft({ schedule: { ...berlin, ...change } });

/** The wizard runs on 24 November 2026, 11:00 in Berlin. */
type Case = {
  what: string;
  given: Partial<CampaignWizardProps>;
  words: RegExp;
  step: string;
  field: RegExp;
};

const CASES: Case[] = [
  {
    what: 'a name of 75 characters',
    given: { initialDraft: makeDraft({ name: 'x'.repeat(75) }) },
    words: /^The name is 4 characters too long: 71 fit/,
    step: 'Details',
    field: /^Name/,
  },
  {
    what: 'a name whose emoji ends beyond the limit',
    given: { initialDraft: makeDraft({ name: `${'x'.repeat(70)}🎈` }) },
    words: /^The name is 1 character too long/,
    step: 'Details',
    field: /^Name/,
  },
  {
    what: 'an assistant that was deleted meanwhile',
    given: { initialDraft: makeDraft({ target: { ...target, assistantId: 'assistant-gone' } }) },
    words: /^This assistant is not at Vapi any more: choose another\.$/,
    step: 'Details',
    field: /Assistant/,
  },
  {
    what: 'a workflow id that is none',
    given: {
      initialDraft: makeDraft({ target: { ...target, kind: 'workflow', workflowId: 'abc' } }),
    },
    words: /^A workflow’s id is 36 characters with dashes/,
    step: 'Details',
    field: /id/i,
  },
  {
    what: '10,001 contacts',
    given: { initialFacts: makeFacts({ count: 10_001 }) },
    words: /^“renewals\.csv” has 10,001 contacts; a campaign takes 10,000\.$/,
    step: 'Audience',
    field: /./,
  },
  {
    what: 'a list that is gone',
    given: { initialFacts: null },
    words: /^The chosen list could not be found: choose or import one again\.$/,
    step: 'Audience',
    field: /./,
  },
  {
    what: 'a number that was deleted meanwhile',
    given: { initialDraft: makeDraft({ callers: { ...callers, numberIds: ['number-gone'] } }) },
    words: /not at Vapi any more|does not list/,
    step: 'Caller numbers',
    field: /./,
  },
  {
    what: 'overrides that are no JSON',
    given: { initialDraft: makeDraft({ overrides: { ...overrides, json: '{"a": }' } }) },
    words: /line 1/,
    step: 'Overrides',
    field: /assistantOverrides/,
  },
  {
    what: 'an end before the start',
    given: { initialDraft: window({ earliest: '2026-12-01T09:00', latest: '2026-12-01T08:00' }) },
    words: /^The end is not after the start\.$/,
    step: 'Schedule',
    field: /Latest/,
  },
  {
    what: 'a start in the past',
    given: { initialDraft: window({ earliest: '2026-11-23T09:00' }) },
    words: /^The start was yesterday at 09:00 .*: choose a later one, or start now\.$/,
    step: 'Schedule',
    field: /start|earliest/i,
  },
  {
    what: 'a start that clocks skip',
    given: { initialDraft: window({ earliest: '2027-03-28T02:30' }) },
    words: /^Clocks in Europe\/Berlin go from 02:00 to 03:00 that day: 02:30 does not exist\.$/,
    step: 'Schedule',
    field: /start|earliest/i,
  },
  {
    what: 'a start that clocks show twice',
    given: { initialDraft: window({ earliest: '2027-10-31T02:30' }) },
    words: /^Clocks in Europe\/Berlin show 02:30 twice that night: the earlier one is taken\.$/,
    step: 'Schedule',
    field: /start|earliest/i,
  },
];

test.each(CASES)(
  '$what: said at Review, which leads to its field, and there',
  async ({ given, words, ...at }) => {
    const { user } = renderWizard({ options: OPTIONS, ...given, initialStep: 'review' });
    const said = screen
      .getAllByRole('button')
      .filter(({ textContent }) => words.test(wordsOf(textContent)));
    await user.click(said[0] ?? expect.unreachable(allWords()));
    expect(screen.getByRole('heading', { level: 2, name: at.step })).toBeTruthy();
    expect(nameOf(document.activeElement)).toMatch(at.field);
    // A warning stays beside the steps; an error stands under its field as well.
    const places = [...screen.queryAllByRole('alert'), ...screen.getAllByRole('button')];
    expect(places.some(({ textContent }) => words.test(wordsOf(textContent)))).toBe(true);
  },
);

const wordsOf = (text: string | null) => (text ?? '').trim();
const allWords = () =>
  screen
    .getAllByRole('button')
    .map(({ textContent }) => textContent)
    .join(' | ');

/** What a field, or a group of them, is called. */
function nameOf(element: Element | null): string {
  const ids = element?.getAttribute('aria-labelledby')?.split(' ') ?? [];
  const labels = [...((element as HTMLInputElement | null)?.labels ?? [])];
  const parts = [...ids.map((id) => document.getElementById(id)), ...labels, element];
  return parts.map((part) => part?.getAttribute('aria-label') ?? part?.textContent ?? '').join(' ');
}
