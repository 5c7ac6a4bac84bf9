// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { emptyDraft } from '@/lib/campaign/draft';
import { makeDraft, makeFacts, renderWizard, stubBrowser, stubDraftServer } from './wizard-testing';

vi.mock('next/navigation', async (load) => ({
  ...(await load<typeof import('next/navigation')>()),
  useRouter: () => ({ replace: vi.fn(), refresh: vi.fn() }),
}));

let server: ReturnType<typeof stubDraftServer>;
beforeEach(() => {
  stubBrowser();
  server = stubDraftServer();
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const { callers: NONE } = emptyDraft();
const VALUES = [
  { value: '+1 (415) 555-0001', count: 200 },
  { value: '6505550002', count: 100 },
];

function columnOf(values: { value: string; count: number }[]) {
  const filled = values.reduce((sum, { count }) => sum + count, 0);
  return makeFacts({
    columns: [{ name: 'Agent line', filled, values }],
    callerColumn: 'Agent line',
  });
}

function open({
  callers = NONE,
  values = VALUES,
}: {
  callers?: typeof NONE;
  values?: typeof VALUES;
} = {}) {
  return renderWizard({
    initialStep: 'callers',
    initialDraft: makeDraft({ callers }),
    initialFacts: columnOf(values),
  });
}

const chosen = () =>
  screen
    .getAllByRole('checkbox', { checked: true })
    .map((box) => document.querySelector(`label[for="${box.id}"]`)?.textContent);

test('a column of caller numbers shares the contacts when nobody chose, says so, and can be undone', async () => {
  const { user } = open();
  const note = await screen.findByText('The column “Agent line” says which number calls.');
  expect(note.parentElement?.textContent).toContain('Each of its 2 values is a number of yours.');
  expect(chosen()).toEqual(['+1 415 555 0001', '+1 650 555 0002']);
  const plan = () => screen.getByRole('region', { name: 'Dial plan' }).textContent ?? '';
  expect(plan()).toContain('+1 415 555 0001200');
  expect(plan()).toContain('+1 650 555 0002100');

  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(screen.queryAllByRole('checkbox', { checked: true })).toEqual([]);
  // What was undone is not done again by itself.
  await waitFor(() => expect(server.saves.at(-1)?.draft.callers.share).toBe('round-robin'));
  expect(server.saves.at(-1)?.draft.callers.preset).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'Share by it' }));
  expect(chosen()).toEqual(['+1 415 555 0001', '+1 650 555 0002']);
});

test('it is not taken again after it was undone and the page opened anew', () => {
  const listId = makeFacts().listId;
  open({ callers: { ...NONE, preset: { listId, withNumbers: true } } });
  expect(screen.getByRole('button', { name: 'Share by it' })).toBeTruthy();
  expect(screen.queryAllByRole('checkbox', { checked: true })).toEqual([]);
});

test('numbers that were chosen stay those that are shared among', async () => {
  const { user } = open({ callers: { ...NONE, numberIds: ['number-2', 'number-1'] } });
  await screen.findByText('The column “Agent line” says which number calls.');
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(chosen()).toEqual(['+1 415 555 0001', '+1 650 555 0002']);
});

test.each([
  ['a way of sharing was chosen', { callers: { ...NONE, share: 'column' as const, column: 'x' } }],
  ['it names nobody’s numbers', { values: [{ value: '+442079460000', count: 300 }] }],
  ['it names a number that can not call', { values: [{ value: '+15105550003', count: 300 }] }],
  ['it names one number among others', { values: [VALUES[0], { value: 'x', count: 100 }] }],
])('nothing is taken where %s', (_, given) => {
  const { values, ...rest } = { values: VALUES, ...given };
  open({ ...rest, values: values.flatMap((value) => value ?? []) });
  expect(screen.queryByText(/says which number calls|names numbers to call from/)).toBeNull();
  expect(screen.queryAllByRole('checkbox', { checked: true })).toEqual([]);
});

test('one number for everybody is chosen, and one value that is not ours is said', async () => {
  open({ values: [{ value: '4155550001', count: 300 }] });
  await screen.findByText('The column “Agent line” says which number calls.');
  expect(chosen()).toEqual(['+1 415 555 0001']);
  cleanup();
  open({ values: [...VALUES, { value: 'elsewhere', count: 10 }] });
  const note = await screen.findByText('The column “Agent line” says which number calls.');
  expect(note.parentElement?.textContent).toContain('2 of its 3 values are numbers of yours.');
});
