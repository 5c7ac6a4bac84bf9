// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  DRAFT_ID,
  makeDraft,
  makeFacts,
  renderWizard,
  stubBrowser,
  stubDraftServer,
} from './wizard-testing';
import type { LaunchCampaign } from './wizard-types';

const router = vi.hoisted(() => ({ replace: vi.fn(), refresh: vi.fn() }));
vi.mock('next/navigation', async (load) => ({
  ...(await load<typeof import('next/navigation')>()),
  useRouter: () => router,
}));

beforeEach(() => {
  router.replace.mockClear();
  stubBrowser();
  stubDraftServer();
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const review = { initialStep: 'review' } as const;
const launchButton = () => screen.getByRole('button', { name: 'Launch to 300 people' });
const nowButton = () =>
  screen.getByRole<HTMLButtonElement>('button', { name: /^Launch (now|for the start),/ });

async function confirm({ user }: ReturnType<typeof renderWizard>) {
  await user.click(launchButton());
  await user.type(screen.getByLabelText('Type 300 to confirm'), '300');
}

test('says in one sentence what will happen', () => {
  renderWizard(review);
  const [sentence] = screen.getAllByText(
    (_, element) =>
      element?.tagName === 'P' &&
      /^300 people are called by Riley, renewals from 2 numbers, starting /.test(
        element.textContent ?? '',
      ),
  );
  expect(sentence).toBeTruthy();
});

test('shows what is sent, for the first contacts', async () => {
  const { user } = renderWizard(review);
  expect(screen.getByText('first 2 of 300 contacts')).toBeTruthy();
  const json = screen.getByRole('region', { name: 'Payload as JSON' }).textContent ?? '';
  const payload = JSON.parse(json);
  expect(payload).toMatchObject({
    name: 'March renewals · d7k3f9',
    assistantId: 'assistant-riley',
    dialPlan: [
      { phoneNumberId: 'number-1', customers: [{ number: '+14155550132' }] },
      { phoneNumberId: 'number-2', customers: [{ number: '+14155550178' }] },
    ],
  });
  await user.click(screen.getByRole('tab', { name: 'curl' }));
  expect(screen.getByRole('region', { name: /curl/ }).textContent).toMatch(/^curl --request POST/);
});

test('who may not see contacts sees no payload', () => {
  renderWizard({ ...review, initialFacts: makeFacts({ sample: null }) });
  expect(screen.getByText(/your role does not show those/)).toBeTruthy();
  expect(screen.queryByText('+14155550132')).toBeNull();
});

test('above 100 contacts their number has to be typed', async () => {
  const wizard = renderWizard(review);
  await wizard.user.click(launchButton());
  expect(nowButton().disabled).toBe(true);
  await wizard.user.type(screen.getByLabelText('Type 300 to confirm'), '30');
  expect(nowButton().disabled).toBe(true);
  await wizard.user.type(screen.getByLabelText('Type 300 to confirm'), '0');
  expect(nowButton().disabled).toBe(false);
});

test('100 or fewer need no typing', async () => {
  const { user } = renderWizard({
    ...review,
    initialFacts: makeFacts({ count: 100, columns: [] }),
  });
  await user.click(screen.getByRole('button', { name: 'Launch to 100 people' }));
  expect(screen.queryByLabelText(/to confirm/)).toBeNull();
  expect(nowButton().disabled).toBe(false);
});

test('a double click launches once, with the saved version and the confirmed number', async () => {
  const wizard = renderWizard(review);
  await confirm(wizard);
  await wizard.user.dblClick(nowButton());
  await waitFor(() => expect(router.replace).toHaveBeenCalledWith('/launches/key-1'));
  expect(wizard.launch.mock.calls).toEqual([
    [{ draftId: DRAFT_ID, version: 1, confirmedContacts: 300 }],
  ]);
});

test('the button stays busy until the launch’s page is there', async () => {
  const wizard = renderWizard(review);
  await confirm(wizard);
  await wizard.user.click(nowButton());
  await waitFor(() => expect(router.replace).toHaveBeenCalled());
  await wizard.user.click(screen.getByRole('button', { name: 'Launching…' }));
  expect(wizard.launch).toHaveBeenCalledTimes(1);
});

test('saves what was typed last before it launches', async () => {
  const wizard = renderWizard();
  await wizard.user.type(screen.getByLabelText('Name'), '!');
  await wizard.user.click(screen.getAllByRole('button', { name: /Review/ })[0] as HTMLElement);
  await confirm(wizard);
  await wizard.user.click(nowButton());
  await waitFor(() => expect(wizard.launch).toHaveBeenCalled());
  expect(wizard.launch.mock.calls[0]?.[0].version).toBe(2);
});

test('an error opens the step that owns it and takes the focus there', async () => {
  const { user, launch } = renderWizard({
    ...review,
    initialDraft: makeDraft({ callers: { ...makeDraft().callers, numberIds: [] } }),
  });
  await user.click(launchButton());
  expect(screen.getByRole('heading', { level: 2, name: 'Caller numbers' })).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByRole('checkbox', { name: '+1 415 555 0001' }));
  expect(launch).not.toHaveBeenCalled();
});

test('a refusal shows Vapi’s own words, and the step that caused it is marked', async () => {
  const launch: LaunchCampaign = async () => ({
    ok: false,
    failure: {
      code: 'refused-by-vapi',
      message: 'Vapi refused this campaign. Nothing was created and nobody is called.',
      requestId: 'request-7',
      vapi: { status: 400, messages: ['phoneNumberId must be a UUID'] },
      problems: [
        {
          code: 'refused',
          severity: 'error',
          step: 'callers',
          field: 'callers.numberIds',
          message: 'Vapi refused a caller number.',
        },
      ],
    },
  });
  const wizard = renderWizard({ ...review, launch });
  await confirm(wizard);
  await wizard.user.click(nowButton());
  expect(await screen.findByText('phoneNumberId must be a UUID')).toBeTruthy();
  expect(screen.getByText('request-7')).toBeTruthy();
  expect(router.replace).not.toHaveBeenCalled();
  expect(nowButton().disabled).toBe(false);
  const [link] = screen.getAllByRole('button', { name: 'Vapi refused a caller number.' });
  await wizard.user.click(link as HTMLElement);
  expect(screen.getByRole('alert').textContent).toBe('Vapi refused a caller number.');
  await wizard.user.click(screen.getByRole('checkbox', { name: '+1 650 555 0002' }));
  expect(screen.queryByText('Vapi refused a caller number.')).toBeNull();
});

test('no answer to the launch leaves it open and can be repeated', async () => {
  const launch = vi.fn<LaunchCampaign>(() => Promise.reject(new Error('network')));
  const wizard = renderWizard({ ...review, launch });
  await confirm(wizard);
  await wizard.user.click(nowButton());
  expect(await screen.findByText(/It is not known whether this was launched/)).toBeTruthy();
  await wizard.user.click(nowButton());
  await waitFor(() => expect(launch).toHaveBeenCalledTimes(2));
});
