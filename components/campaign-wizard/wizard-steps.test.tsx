// @vitest-environment jsdom
import { act, cleanup, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { emptyDraft } from '@/lib/campaign/draft';
import { makeDraft, renderWizard, stubBrowser, stubDraftServer } from './wizard-testing';

vi.mock('next/navigation', () => ({ useRouter: () => ({ push: vi.fn(), refresh: vi.fn() }) }));

beforeEach(() => {
  stubBrowser();
  stubDraftServer();
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const blank = { draftId: null, initialDraft: emptyDraft(), initialVersion: 0, initialFacts: null };
const rail = () => within(screen.getAllByRole('navigation', { name: 'Steps' })[1] as HTMLElement);

test('an empty draft complains about nothing yet', () => {
  renderWizard(blank);
  expect(screen.queryByRole('alert')).toBeNull();
  expect(screen.getByText('Nothing in the steps you have been through.')).toBeTruthy();
});

test('a field complains once it was left empty, not before', async () => {
  const { user } = renderWizard(blank);
  await user.click(screen.getByLabelText('Name'));
  expect(screen.queryByRole('alert')).toBeNull();
  await user.tab();
  expect(screen.getByRole('alert').textContent).toBe('Give the campaign a name.');
  const name = screen.getByLabelText('Name');
  expect(name.getAttribute('aria-invalid')).toBe('true');
  expect(name.getAttribute('aria-describedby')).toContain(screen.getByRole('alert').id);
});

test('Next stays on a step with an error and leads to the first one', async () => {
  const { user } = renderWizard({ ...blank, initialDraft: { ...emptyDraft(), name: 'Named' } });
  await user.click(screen.getByRole('button', { name: 'Next' }));
  expect(screen.getByRole('heading', { level: 2, name: 'Details' })).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByRole('combobox', { name: /Assistant/ }));
  expect(screen.getByRole('alert').textContent).toBe('Choose the assistant that speaks.');
  expect(rail().getByRole('button', { name: /Details, something to settle/ })).toBeTruthy();
});

test('Next goes on, puts the step into the address and the focus on its heading', async () => {
  const { user } = renderWizard();
  await user.click(screen.getByRole('button', { name: 'Next' }));
  const heading = screen.getByRole('heading', { level: 2, name: 'Audience' });
  expect(document.activeElement).toBe(heading);
  expect(window.location.search).toContain('step=audience');
  expect(rail().getByRole('button', { name: /Details, nothing to settle/ })).toBeTruthy();
  expect(
    rail()
      .getByRole('button', { name: /^Audience/ })
      .getAttribute('aria-current'),
  ).toBe('step');
});

test('only the step on screen is there, and Back finds what was typed', async () => {
  const { user } = renderWizard();
  const name = screen.getByLabelText('Name');
  await user.clear(name);
  await user.type(name, 'April renewals');
  await user.click(rail().getByRole('button', { name: /Caller numbers/ }));
  expect(screen.queryByLabelText('Name')).toBeNull();
  expect(screen.getByRole('checkbox', { name: '+1 415 555 0001' })).toBeTruthy();
  await user.click(rail().getByRole('button', { name: /Details/ }));
  expect(screen.getByLabelText<HTMLInputElement>('Name').value).toBe('April renewals');
});

test('the browser’s Back opens the step before', async () => {
  const { user } = renderWizard();
  await user.click(rail().getByRole('button', { name: 'Schedule' }));
  await act(async () => {
    window.history.back();
    await new Promise((resolve) => window.addEventListener('popstate', resolve, { once: true }));
  });
  expect(screen.getByRole('heading', { level: 2, name: 'Details' })).toBeTruthy();
});

test('a thing to settle leads to its step and its field', async () => {
  const { user } = renderWizard({
    initialDraft: makeDraft({ overrides: { ...emptyDraft().overrides, json: '{"nope": 1}' } }),
    initialStep: 'review',
  });
  const [link] = screen.getAllByRole('button', { name: /Vapi has no override called nope/ });
  await user.click(link as HTMLElement);
  expect(screen.getByRole('heading', { level: 2, name: 'Overrides' })).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByLabelText('assistantOverrides'));
});

test('a number that can’t call stands there with its reason and can’t be chosen', () => {
  renderWizard({ initialStep: 'callers' });
  const blocked = screen.getByRole<HTMLButtonElement>('checkbox', { name: '+1 510 555 0003' });
  expect(blocked.disabled).toBe(true);
  expect(screen.getByText('Vapi has blocked this number.').id).toBe(
    blocked.getAttribute('aria-describedby'),
  );
});

test('the dial plan follows the chosen numbers', async () => {
  const { user } = renderWizard({ initialStep: 'callers' });
  const plan = () =>
    within(screen.getByRole('table', { name: 'Dial plan' }))
      .getAllByRole('row')
      .slice(1)
      .map((row) => row.textContent);
  expect(plan()).toEqual(['+1 415 555 0001150', '+1 650 555 0002150']);
  await user.click(screen.getByRole('checkbox', { name: '+1 650 555 0002' }));
  expect(plan()).toEqual(['+1 415 555 0001300']);
});

test('what was chosen under another kind of caller is kept', async () => {
  const { user } = renderWizard();
  await user.click(screen.getByRole('radio', { name: 'Workflow' }));
  await user.type(screen.getByLabelText('Id of the workflow'), 'workflow-1');
  await user.click(screen.getByRole('radio', { name: 'Assistant' }));
  expect(screen.getByRole('combobox', { name: /Assistant/ }).textContent).toBe('Riley, renewals');
  await user.click(screen.getByRole('radio', { name: 'Workflow' }));
  expect(screen.getByLabelText<HTMLInputElement>('Id of the workflow').value).toBe('workflow-1');
});

test('when Vapi’s lists could not be read, ids can be typed', async () => {
  const { user } = renderWizard({
    ...blank,
    options: { speakers: null, numbers: null },
  });
  expect(screen.getByText(/Vapi’s list could not be read/)).toBeTruthy();
  expect(screen.getByLabelText('Id of the assistant')).toBeTruthy();
  await user.click(rail().getByRole('button', { name: /Caller numbers/ }));
  expect(screen.getByLabelText('Ids of the numbers to call from')).toBeTruthy();
});
