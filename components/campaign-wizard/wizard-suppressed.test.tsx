// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { makeFacts, renderWizard, stubBrowser, stubDraftServer } from './wizard-testing';

vi.mock('next/navigation', async (load) => ({
  ...(await load<typeof import('next/navigation')>()),
  useRouter: () => ({ replace: vi.fn(), refresh: vi.fn() }),
}));

beforeEach(() => {
  stubBrowser();
  stubDraftServer();
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const onReview = { initialStep: 'review' } as const;

test('Review says how many of the list are on do-not-call, and counts the others', () => {
  renderWizard({ ...onReview, initialFacts: makeFacts({ suppressed: 12 }) });
  const note = screen.getByRole('note').textContent ?? '';
  expect(note).toContain('12 of the 312 contacts in “renewals.csv” are on do-not-call');
  expect(screen.getByRole('button', { name: 'Launch to 300 people' })).toBeTruthy();
});

test('a list of which everybody is on do-not-call can not be launched', () => {
  const facts = makeFacts({ count: 0, suppressed: 300, columns: [], named: 0 });
  renderWizard({ ...onReview, initialFacts: facts });
  const words = /Everybody in “renewals\.csv” is on do-not-call \(300\): choose other contacts\./;
  expect(screen.getAllByText(words).length).toBeGreaterThan(0);
});

test('Review asks again whom it may call, also for who may not see contacts', async () => {
  const now = makeFacts({ sample: null, count: 293, suppressed: 7 });
  vi.stubGlobal('fetch', async (url: string) =>
    url.startsWith('/api/contacts/lists/')
      ? Response.json(now)
      : new Response(null, { status: 500 }),
  );
  renderWizard({ ...onReview, initialFacts: makeFacts({ sample: null }) });
  expect(await screen.findByRole('button', { name: 'Launch to 293 people' })).toBeTruthy();
  expect(screen.getByRole('note').textContent).toContain('7 of the 300 contacts');
});
