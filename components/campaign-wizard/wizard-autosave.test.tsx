// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { emptyDraft } from '@/lib/campaign/draft';
import { DRAFT_ID, makeDraft, renderWizard, stubBrowser, stubDraftServer } from './wizard-testing';

const router = vi.hoisted(() => ({ push: vi.fn(), refresh: vi.fn() }));
vi.mock('next/navigation', () => ({ useRouter: () => router }));

let server: ReturnType<typeof stubDraftServer>;

beforeEach(() => {
  router.push.mockClear();
  stubBrowser();
  server = stubDraftServer();
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const nameField = () => screen.getByLabelText<HTMLInputElement>('Name');
const names = () => server.saves.map(({ draft }) => draft.name);

test('the first keystroke gives the draft an id, and the pause after it the first save', async () => {
  const { user } = renderWizard({
    ...{ draftId: null, initialDraft: emptyDraft(), initialVersion: 0, initialFacts: null },
  });
  expect(window.location.search).toBe('');
  await user.type(nameField(), 'A');
  expect(new URLSearchParams(window.location.search).get('draft')).toMatch(/^[0-9a-f-]{36}$/);
  await screen.findByText(/draft saved/);
  expect(await screen.findByText(/At Vapi it ends in “· [0-9a-z]{6}”/)).toBeTruthy();
  expect(server.saves).toEqual([{ version: '*', draft: { ...emptyDraft(), name: 'A' } }]);
});

test('later saves name the version they were made from', async () => {
  const { user } = renderWizard();
  await user.type(nameField(), ' 1');
  await screen.findByText(/draft saved/);
  await user.type(nameField(), '2');
  await waitFor(() => expect(names()).toEqual(['March renewals 1', 'March renewals 12']));
  expect(server.saves.map(({ version }) => version)).toEqual(['"1"', '"2"']);
});

test('when it can’t be saved it says so, stays editable, and goes on trying', async () => {
  const { user } = renderWizard();
  server.queue({ status: 503, body: null });
  await user.type(nameField(), '!');
  expect(await screen.findByText('not saved, retrying')).toBeTruthy();
  await user.type(nameField(), '?');
  await waitFor(() => expect(names().at(-1)).toBe('March renewals!?'), { timeout: 3_000 });
  await screen.findByText(/draft saved/);
});

const theirs = makeDraft({ name: 'Theirs' });
const changed = {
  status: 412,
  body: { current: { version: 9, draft: theirs, savedAt: '2026-11-24T10:40:00.000Z' } },
};

test('changed in another tab: take theirs puts their draft into the form', async () => {
  const { user } = renderWizard();
  server.queue(changed);
  await user.type(nameField(), ' mine');
  expect(await screen.findByText(/Changed in another tab/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Take theirs' }));
  expect(nameField().value).toBe('Theirs');
  expect(screen.queryByText(/Changed in another tab/)).toBeNull();
  await user.type(nameField(), ' 2');
  await waitFor(() => expect(names().at(-1)).toBe('Theirs 2'));
  expect(server.saves.at(-1)?.version).toBe('"9"');
});

test('changed in another tab: keep mine overwrites what was found', async () => {
  const { user } = renderWizard();
  server.queue(changed);
  await user.type(nameField(), ' mine');
  await user.click(await screen.findByRole('button', { name: 'Keep mine' }));
  await waitFor(() => expect(server.saves).toHaveLength(2));
  expect(server.saves[1]).toMatchObject({ version: '"9"', draft: { name: 'March renewals mine' } });
  expect(nameField().value).toBe('March renewals mine');
});

test('a page that has nothing unsaved takes over what was saved elsewhere', async () => {
  Object.assign(server.opened, { version: 5, draft: theirs });
  const { user } = renderWizard();
  await waitFor(() => expect(nameField().value).toBe('Theirs'));
  await user.type(nameField(), '!');
  await waitFor(() => expect(server.saves).toHaveLength(1));
  expect(server.saves[0]).toMatchObject({ version: '"5"', draft: { name: 'Theirs!' } });
});

test('signed out: the form is kept and the way back opens in a new tab', async () => {
  const { user } = renderWizard();
  server.queue({ status: 401, body: null });
  await user.type(nameField(), ' mine');
  const link = await screen.findByRole('link', { name: 'Sign in in a new tab' });
  expect(link.getAttribute('target')).toBe('_blank');
  expect(nameField().value).toBe('March renewals mine');
  await user.click(screen.getByRole('button', { name: 'Save again' }));
  await screen.findByText(/draft saved/);
});

test('save and leave goes only when the draft is safe', async () => {
  const { user } = renderWizard();
  await user.type(nameField(), '!');
  server.queue({ status: 503, body: null });
  await user.click(screen.getByRole('button', { name: 'Save and leave' }));
  await screen.findByText('not saved, retrying');
  expect(router.push).not.toHaveBeenCalled();
  await user.click(screen.getByRole('button', { name: 'Save and leave' }));
  await waitFor(() =>
    expect(router.push).toHaveBeenCalledWith(`/campaigns/drafts?saved=${DRAFT_ID}`),
  );
});

test('a draft launched elsewhere says so and leads to its launch', async () => {
  const { user } = renderWizard();
  server.queue({ status: 409, body: null });
  await user.type(nameField(), '!');
  expect(await screen.findByText('This draft was launched.')).toBeTruthy();
});

test('discard asks, deletes, and leaves', async () => {
  const { user } = renderWizard();
  await user.click(screen.getByRole('button', { name: 'Discard' }));
  await user.click(screen.getByRole('button', { name: 'Discard draft' }));
  await waitFor(() => expect(router.push).toHaveBeenCalledWith('/campaigns'));
  expect(server.saves).toEqual([]);
});
