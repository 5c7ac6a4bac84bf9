// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Repeat } from '@/lib/campaign/repeat';
import { DRAFT_ID, renderWizard, stubBrowser, stubDraftServer } from './wizard-testing';
import type { LaunchCampaign } from './wizard-types';

const router = vi.hoisted(() => ({ replace: vi.fn(), refresh: vi.fn() }));
vi.mock('next/navigation', () => ({ useRouter: () => router }));

const SPRING: Repeat = {
  key: 'k-spring',
  name: 'Spring',
  by: 'Jo',
  at: '2026-11-24T08:00:00.000Z',
  contacts: 300,
};

let repeats: Repeat[];

beforeEach(() => {
  repeats = [SPRING];
  stubBrowser();
  stubDraftServer();
  const drafts = globalThis.fetch;
  vi.stubGlobal('fetch', (url: string, init?: RequestInit) =>
    url.startsWith('/api/launches/repeats')
      ? Promise.resolve(Response.json({ repeats }))
      : drafts(url, init),
  );
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const review = { initialStep: 'review' } as const;
const nowButton = () => screen.getByRole<HTMLButtonElement>('button', { name: /^Launch now/ });
const again = () => screen.getByRole('checkbox', { name: 'Call these 300 people again' });

async function openQuestion({ user }: ReturnType<typeof renderWizard>) {
  await screen.findByText(/launched within the last 24 hours/);
  await user.click(screen.getByRole('button', { name: 'Launch to 300 people' }));
  await user.type(screen.getByLabelText('Type 300 to confirm'), '300');
}

test('says who launched the same contacts, and leads there', async () => {
  renderWizard(review);
  const link = await screen.findByRole('link', { name: 'Spring' });
  expect(link.getAttribute('href')).toBe('/launches/k-spring');
  expect(link.closest('li')?.textContent).toMatch(/by Jo, 300 contacts$/);
});

test('launches only once it is ticked, and says which launch is repeated', async () => {
  const wizard = renderWizard(review);
  await openQuestion(wizard);
  expect(nowButton().disabled).toBe(true);
  await wizard.user.click(again());
  await wizard.user.click(nowButton());
  expect(wizard.launch).toHaveBeenCalledExactlyOnceWith({
    draftId: DRAFT_ID,
    version: 1,
    confirmedContacts: 300,
    repeatsSeen: ['k-spring'],
  });
});

test('refused because somebody was quicker: their launch is shown, and has to be ticked', async () => {
  repeats = [];
  const message = 'These contacts were launched within the last 24 hours.';
  const launch = vi.fn<LaunchCampaign>(async () => {
    repeats = [SPRING];
    return { ok: false, failure: { code: 'conflict', message, requestId: 'r1' } };
  });
  const { user } = renderWizard({ ...review, launch });
  await user.click(screen.getByRole('button', { name: 'Launch to 300 people' }));
  await user.type(screen.getByLabelText('Type 300 to confirm'), '300');
  await user.click(nowButton());
  expect(await screen.findByRole('link', { name: 'Spring' })).toBeTruthy();
  await waitFor(() => expect(nowButton().disabled).toBe(true));
  await user.click(again());
  await user.click(nowButton());
  expect(launch.mock.lastCall?.[0]).toMatchObject({ repeatsSeen: ['k-spring'] });
});
