// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { TooltipProvider } from '@/components/ui/tooltip';
import type { Step } from '@/lib/campaign/draft';
import { emptyDraft } from '@/lib/campaign/draft';
import type { EditBase } from '@/lib/campaign/edit-base';
import { LIST_ID, makeFacts, OPTIONS, stubBrowser } from '../wizard-testing';
import { CampaignEditor } from './campaign-editor';
import type { SaveEdit } from './edit-types';

const router = vi.hoisted(() => ({ push: vi.fn(), replace: vi.fn(), refresh: vi.fn() }));
vi.mock('next/navigation', () => ({ useRouter: () => router }));

const base: EditBase = {
  campaignId: '7c1d9a52-0000-4000-8000-000000000001',
  basedOn: 'hash-1',
  name: 'March renewals · d7k3f9',
  status: 'scheduled',
  target: { kind: 'assistant', id: 'assistant-riley' },
  layout: 'dial-plan',
  callers: [{ phoneNumberId: 'number-1', contacts: 300 }],
  contacts: 300,
  window: { earliestAt: '2026-11-24T12:00:00.000Z', latestAt: null },
  zone: 'Europe/Berlin',
  sharing: null,
  overrides: { ofCampaign: false, ofContacts: false },
  resharing: null,
};

let liveStatus = 'scheduled';

beforeEach(() => {
  router.push.mockClear();
  sessionStorage.clear();
  liveStatus = 'scheduled';
  stubBrowser();
  vi.stubGlobal('fetch', async () => {
    const series = { source: 'calls', stepMs: 1000, isWhole: true, points: [] };
    const live = { status: liveStatus, earliestAt: base.window?.earliestAt, series };
    const headers = { etag: '"1"', 'x-observed-at': '2026-11-24T10:00:00Z', 'x-poll-ms': '5000' };
    return Response.json(live, { headers });
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function openEditor(step: Step = 'details', change: Partial<EditBase> = {}) {
  const save = vi.fn<SaveEdit>(async () => ({
    ok: true,
    value: { kind: 'saved', wasConfirmed: true },
  }));
  window.history.replaceState(null, '', `/campaigns/${base.campaignId}/edit`);
  const view = render(
    <QueryClientProvider client={new QueryClient()}>
      <TooltipProvider>
        <CampaignEditor
          base={{ ...base, ...change }}
          initialStep={step}
          facts={makeFacts()}
          kept={{
            audience: { listId: LIST_ID, revision: 1, from: 0 },
            overrides: emptyDraft().overrides,
          }}
          isLaunchedHere
          sample={[
            { position: 0, phoneNumberId: 'number-1', customer: { number: '+14155550132' } },
            { position: 1, phoneNumberId: 'number-1', customer: { number: '+14155550178' } },
          ]}
          options={OPTIONS}
          limits={{
            ...{ slots: { limit: 10, isSeen: true }, retryWindowSeconds: 3600, graceSeconds: 180 },
          }}
          serverNow={Date.parse('2026-11-24T10:00:00Z')}
          save={save}
        />
      </TooltipProvider>
    </QueryClientProvider>,
  );
  return { ...view, save, user: userEvent.setup() };
}

const rail = () => screen.getAllByRole('navigation', { name: 'Steps' })[1] as HTMLElement;
const go = (name: RegExp) => fireEvent.click(within(rail()).getByRole('button', { name }));
const saveButton = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Save changes' });
const typeName = (name: string) =>
  fireEvent.change(screen.getByLabelText(/^Name/), { target: { value: name } });

test('with nothing changed it says so, and there is nothing to press', () => {
  openEditor('review');
  expect(screen.getByText(/Nothing is changed/)).toBeTruthy();
  expect(saveButton().disabled).toBe(true);
});

test('what changes is shown before it is sent: field by field, and as the request', async () => {
  const { user, save } = openEditor();
  typeName('April renewals');
  go(/Caller numbers/);
  await user.click(screen.getByRole('checkbox', { name: '+1 650 555 0002' }));
  go(/Changes/);
  expect(screen.getByRole('row', { name: /Name March renewals April renewals/ })).toBeTruthy();
  expect(screen.getByText('150 of 300 contacts called from another number')).toBeTruthy();
  const body = screen.getByRole('region', { name: 'Body of the request' }).textContent ?? '';
  expect(JSON.parse(body)).toEqual({
    name: 'April renewals · d7k3f9',
    dialPlan: [
      { phoneNumberId: 'number-1', customers: [{ number: '+14155550132' }] },
      { phoneNumberId: 'number-2', customers: [{ number: '+14155550178' }] },
    ],
  });
  await user.dblClick(saveButton());
  await waitFor(() => expect(router.push).toHaveBeenCalledWith(`/campaigns/${base.campaignId}`));
  expect(save).toHaveBeenCalledTimes(1);
  expect(save.mock.calls[0]?.[0]).toMatchObject({
    basedOn: 'hash-1',
    changes: { name: 'April renewals', callers: { numberIds: ['number-1', 'number-2'] } },
  });
});

test.each([
  [/Audience/, /contacts can’t be changed/],
  [/Overrides/, /Overrides can’t be changed/],
])('%s says why it stays, and what to do instead', (step, words) => {
  openEditor();
  go(step);
  expect(screen.getByText(words)).toBeTruthy();
  expect(screen.getByText(/duplicate/)).toBeTruthy();
});

test('a campaign of one number takes another one in its place', async () => {
  const { user } = openEditor('callers', { layout: 'one-number' });
  await user.click(screen.getByRole('checkbox', { name: '+1 650 555 0002' }));
  expect(screen.getByRole('checkbox', { name: '+1 415 555 0001', checked: false })).toBeTruthy();
  expect(screen.getByText('300 of 300 contacts called from another number')).toBeTruthy();
});

test('a campaign that starts meanwhile is no error, and can’t be saved any more', async () => {
  liveStatus = 'in-progress';
  openEditor();
  typeName('Too late');
  await screen.findByText(/It started at 13:00 CET: nothing can be changed any more/);
  expect(screen.queryByRole('alert')).toBeNull();
  go(/Changes/);
  expect(saveButton().disabled).toBe(true);
});

test('what was changed survives a reload of the tab, and nothing of a person is kept', async () => {
  const first = openEditor();
  typeName('April renewals');
  await waitFor(() => expect(sessionStorage.length).toBe(1));
  expect(JSON.stringify({ ...sessionStorage })).not.toContain('+1415');
  first.unmount();
  openEditor();
  expect(screen.getByText(/is back/)).toBeTruthy();
  expect(screen.getByLabelText<HTMLInputElement>(/^Name/).value).toBe('April renewals');
});

test('a session that ended keeps the form', async () => {
  const { user, save } = openEditor();
  save.mockResolvedValueOnce({
    ok: false,
    failure: { code: 'signed-out', message: 'Sign in.', requestId: 'r1' },
  });
  typeName('April renewals');
  go(/Changes/);
  await user.click(saveButton());
  await screen.findByText(/You are signed out. Nothing was saved/);
  expect(screen.getByRole('row', { name: /April renewals/ })).toBeTruthy();
  await user.click(saveButton());
  await waitFor(() => expect(router.push).toHaveBeenCalled());
});

test('somebody else’s change is shown, and mine is put onto it', async () => {
  const { user, save } = openEditor();
  const current = { ...base, basedOn: 'hash-2', name: 'Theirs · d7k3f9', zone: 'Europe/Berlin' };
  save.mockResolvedValueOnce({ ok: true, value: { kind: 'changed', current } });
  go(/Schedule/);
  fireEvent.change(screen.getByLabelText(/^Start/), { target: { value: '2026-11-24T18:00' } });
  go(/Changes/);
  await user.click(saveButton());
  await screen.findByText(/Somebody else changed this campaign/);
  expect(screen.getByRole('row', { name: /Name March renewals Theirs/ })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Put my changes onto it' }));
  await user.click(saveButton());
  expect(save).toHaveBeenCalledTimes(2);
  expect(save.mock.calls[1]?.[0]).toMatchObject({ basedOn: 'hash-2' });
  expect(Object.keys(save.mock.calls[1]?.[0].changes ?? {})).toEqual(['schedule']);
});

test('leaving with changes asks first', async () => {
  const { user } = openEditor();
  await user.click(screen.getByRole('button', { name: 'Back to the campaign' }));
  expect(router.push).toHaveBeenCalledTimes(1);
  typeName('April renewals');
  await user.click(screen.getByRole('button', { name: 'Discard changes' }));
  const question = screen.getByRole('alertdialog');
  expect(router.push).toHaveBeenCalledTimes(1);
  await user.click(within(question).getByRole('button', { name: 'Discard changes' }));
  expect(router.push).toHaveBeenCalledTimes(2);
});
