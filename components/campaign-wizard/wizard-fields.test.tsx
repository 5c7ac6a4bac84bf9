// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { emptyDraft } from '@/lib/campaign/draft';
import { makeDraft, makeFacts, renderWizard, stubBrowser, stubDraftServer } from './wizard-testing';

vi.mock('next/navigation', () => ({ useRouter: () => ({ push: vi.fn(), refresh: vi.fn() }) }));

let server: ReturnType<typeof stubDraftServer>;

beforeEach(() => {
  stubBrowser();
  server = stubDraftServer();
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const lastSave = () => server.saves.at(-1)?.draft;

async function choose(
  user: ReturnType<typeof renderWizard>['user'],
  label: string,
  option: RegExp,
) {
  await user.click(screen.getByRole('combobox', { name: label }));
  await user.click(await screen.findByRole('option', { name: option }));
}

test('a column decides who calls; each value gets its number', async () => {
  const { user } = renderWizard({ initialStep: 'callers' });
  await user.click(screen.getByRole('radio', { name: 'By a column' }));
  await choose(user, 'Column', /plan_name/);
  await choose(user, 'Number for Gold', /0001/);
  await choose(user, 'Number for Silver', /0002/);
  const rows = within(screen.getByRole('table', { name: 'Dial plan' })).getAllByRole('row');
  expect(rows.slice(1).map((row) => row.textContent)).toEqual([
    '+1 415 555 0001180',
    '+1 650 555 0002120',
  ]);
  await waitFor(() =>
    expect(lastSave()?.callers).toMatchObject({
      share: 'column',
      column: 'plan_name',
      byValue: { Gold: 'number-1', Silver: 'number-2' },
    }),
  );
});

test('contacts whose value has no number are counted in the dial plan', async () => {
  const draft = makeDraft({
    callers: {
      numberIds: ['number-1', 'number-2'],
      share: 'column',
      column: 'plan_name',
      byValue: { Gold: 'number-1' },
    },
  });
  const { user } = renderWizard({ initialStep: 'callers', initialDraft: draft });
  expect(screen.getByRole('row', { name: /No number yet 120/ })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Next' }));
  expect(screen.getByRole('alert').textContent).toMatch(/Silver/);
  expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Number for Silver' }));
});

test('a window starts in the viewer’s own zone and warns of what does not fit', async () => {
  const facts = makeFacts({ count: 2_312, columns: [] });
  const { user } = renderWizard({ initialStep: 'schedule', initialFacts: facts });
  expect(screen.getByText(/One campaign would reach about 321 of 2,312/)).toBeTruthy();
  expect(screen.getByText(/The first call is placed 3 min after the launch/)).toBeTruthy();
  await user.click(screen.getByRole('radio', { name: 'In a window' }));
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  await waitFor(() => expect(lastSave()?.schedule).toMatchObject({ kind: 'window', zone }));
  expect(screen.getByLabelText('Start')).toBeTruthy();
});

const overrides = { initialStep: 'overrides' } as const;

test('overrides are saved as they are typed, and the limits are counted', async () => {
  const { user } = renderWizard(overrides);
  await user.type(screen.getByLabelText('First message'), 'Hello');
  await user.type(screen.getByLabelText('End-call phrases'), 'bye now{Enter}good day');
  await user.type(screen.getByLabelText(/Longest call/), '300');
  await waitFor(() =>
    expect(lastSave()?.overrides).toMatchObject({
      firstMessage: 'Hello',
      endCallPhrases: ['bye now', 'good day'],
      maxDurationSeconds: '300',
    }),
  );
});

test('a text over Vapi’s limit says by how much', async () => {
  const long = { ...emptyDraft().overrides, voicemailMessage: 'a'.repeat(1_012) };
  renderWizard({ ...overrides, initialDraft: makeDraft({ overrides: long }) });
  expect(screen.getByText('1,012 of 1,000 characters: 12 too many')).toBeTruthy();
});

test('faulty JSON names line and column; good JSON can be put in order', async () => {
  const { user } = renderWizard(overrides);
  const json = screen.getByLabelText<HTMLTextAreaElement>('assistantOverrides');
  await user.click(json);
  await user.paste('{"voicemailDetection": "off",}');
  expect(screen.getByText(/at line 1, column 30/)).toBeTruthy();
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Format' }).disabled).toBe(true);
  await user.clear(json);
  await user.click(json);
  await user.paste('{"voicemailDetection":"off"}');
  await user.click(screen.getByRole('button', { name: 'Format' }));
  expect(json.value).toBe('{\n  "voicemailDetection": "off"\n}');
});

test('each spoken variable says where it comes from', async () => {
  const facts = makeFacts({ columns: [{ name: 'Plan_Name', filled: 290, values: null }] });
  const { user } = renderWizard({ ...overrides, initialFacts: facts });
  const table = screen.getByRole('table', { name: 'Variables that are spoken' });
  expect(within(table).getByRole('row', { name: /\{\{name\}\} Its column 0/ })).toBeTruthy();
  expect(within(table).getByText(/Plan_Name is written another way/)).toBeTruthy();
  await user.click(within(table).getByRole('button', { name: 'Add for everyone' }));
  expect(screen.getByLabelText<HTMLInputElement>('Name of variable 1').value).toBe('plan_name');
  await user.type(screen.getByLabelText('Value of variable 1'), 'Gold');
  expect(
    within(table).getByRole('row', { name: /\{\{plan_name\}\} The same for everyone 0/ }),
  ).toBeTruthy();
});

test('a column that is left out is not sent, and missing where it is spoken', async () => {
  const { user } = renderWizard(overrides);
  await user.click(screen.getByRole('checkbox', { name: 'plan_name' }));
  const table = screen.getByRole('table', { name: 'Variables that are spoken' });
  expect(within(table).getByRole('row', { name: /\{\{plan_name\}\} Nowhere.* 300/ })).toBeTruthy();
  await waitFor(() => expect(lastSave()?.overrides.leftOutColumns).toEqual(['plan_name']));
});

test('a start typed only in part is an error and never a start at once', async () => {
  const schedule = {
    kind: 'window',
    earliest: '2030-01-07T10:00',
    latest: '',
    zone: 'UTC',
  } as const;
  const { user } = renderWizard({
    initialStep: 'schedule',
    initialDraft: makeDraft({ schedule }),
  });
  const start = screen.getByLabelText<HTMLInputElement>('Start');
  // What a browser holds after the month was deleted: no value, and a part of one on screen.
  const validity = vi.spyOn(start, 'validity', 'get');
  validity.mockReturnValue({ ...start.validity, badInput: true });
  fireEvent.change(start, { target: { value: '' } });
  fireEvent.blur(start);
  expect((await screen.findByRole('alert')).textContent).toMatch(/start is typed only in part/);
  const forth = screen.getAllByRole('button', { name: 'Review' }).at(-1);
  await user.click(forth as HTMLElement);
  expect(screen.getByRole('heading', { name: 'Schedule' })).toBeTruthy();

  validity.mockReturnValue({ ...start.validity, badInput: false });
  fireEvent.change(start, { target: { value: '2030-01-08T10:00' } });
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
});
