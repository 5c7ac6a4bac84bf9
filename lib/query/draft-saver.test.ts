import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type CampaignDraft, emptyDraft } from '@/lib/campaign/draft';
import type { SaveOutcome, SaveRequest } from './draft-request';
import { DraftSaver } from './draft-saver';

const SAVED_AT = '2026-11-22T10:41:03.000Z';
const ID = '0b8f6b2e-6f0e-4f53-9d1f-1f2f5f9a0001';

function named(name: string): CampaignDraft {
  return { ...emptyDraft(), name };
}

function saved(version: number): SaveOutcome {
  return { kind: 'saved', version, savedAt: SAVED_AT };
}

/** A server that answers when it is told to. */
function openServer() {
  const requests: SaveRequest[] = [];
  const answers: ((outcome: SaveOutcome) => void)[] = [];
  const put = (request: SaveRequest) => {
    requests.push(request);
    return new Promise<SaveOutcome>((resolve) => answers.push(resolve));
  };
  const answer = async (outcome: SaveOutcome) => {
    answers.shift()?.(outcome);
    await vi.advanceTimersByTimeAsync(0);
  };
  return { requests, put, answer };
}

function openSaver(options: { draftId?: string | null; version?: number } = {}) {
  const server = openServer();
  const saver = new DraftSaver({
    draftId: options.draftId ?? null,
    version: options.version ?? 0,
    draft: emptyDraft(),
    put: server.put,
    mintId: () => ID,
  });
  return { ...server, saver };
}

const pause = () => vi.advanceTimersByTimeAsync(600);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('creates the draft after the first pause in typing, then updates by version', async () => {
  const { saver, requests, answer } = openSaver();
  saver.change(named('N'));
  expect(saver.getState()).toMatchObject({ draftId: ID, phase: 'waiting' });
  saver.change(named('Na'));
  await pause();
  expect(requests).toEqual([{ id: ID, draft: named('Na'), version: 0 }]);
  await answer(saved(1));
  expect(saver.getState()).toMatchObject({ phase: 'saved', version: 1, savedAt: SAVED_AT });

  saver.change(named('Name'));
  await pause();
  expect(requests[1]).toEqual({ id: ID, draft: named('Name'), version: 1 });
});

test('has one request under way and sends the last value after it', async () => {
  const { saver, requests, answer } = openSaver({ draftId: ID, version: 4 });
  saver.change(named('a'));
  await pause();
  saver.change(named('ab'));
  saver.change(named('abc'));
  await vi.advanceTimersByTimeAsync(5_000);
  expect(requests).toHaveLength(1);
  await answer(saved(5));
  await pause();
  expect(requests[1]).toEqual({ id: ID, draft: named('abc'), version: 5 });
});

test('saves nothing when nothing changed', async () => {
  const { saver, requests } = openSaver({ draftId: ID, version: 4 });
  saver.change(emptyDraft());
  await pause();
  expect(requests).toEqual([]);
  expect(saver.getState().phase).toBe('untouched');
});

test('flush saves at once and resolves when the newest value is stored', async () => {
  const { saver, requests, answer } = openSaver({ draftId: ID, version: 1 });
  saver.change(named('a'));
  const flushed = saver.flush();
  saver.change(named('ab'));
  await answer(saved(2));
  expect(requests.map(({ draft }) => draft.name)).toEqual(['a', 'ab']);
  await answer(saved(3));
  expect(await flushed).toMatchObject({ phase: 'saved', version: 3 });
});

test('tries again with growing waits, and stays editable meanwhile', async () => {
  const { saver, requests, answer } = openSaver({ draftId: ID, version: 1 });
  saver.change(named('a'));
  await pause();
  await answer({ kind: 'unreachable', retryAfterSeconds: null });
  expect(saver.getState().phase).toBe('retrying');
  saver.change(named('ab'));
  await vi.advanceTimersByTimeAsync(999);
  expect(requests).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(requests[1]?.draft.name).toBe('ab');
  await answer({ kind: 'unreachable', retryAfterSeconds: 9 });
  await vi.advanceTimersByTimeAsync(8_999);
  expect(requests).toHaveLength(2);
  await vi.advanceTimersByTimeAsync(1);
  await answer(saved(2));
  expect(saver.getState()).toMatchObject({ phase: 'saved', version: 2 });
});

test('a save that arrived although its answer was lost is not taken for someone else’s', async () => {
  const { saver, requests, answer } = openSaver({ draftId: ID, version: 1 });
  saver.change(named('a'));
  await pause();
  await answer({ kind: 'unreachable', retryAfterSeconds: null });
  saver.change(named('ab'));
  await vi.advanceTimersByTimeAsync(1_000);
  await answer({ kind: 'changed', current: { version: 2, draft: named('a') } });
  await pause();
  expect(requests[2]).toEqual({ id: ID, draft: named('ab'), version: 2 });
});

test('keep mine overwrites the version that was found', async () => {
  const { saver, requests, answer } = openSaver({ draftId: ID, version: 1 });
  saver.change(named('mine'));
  await pause();
  await answer({ kind: 'changed', current: { version: 7, draft: named('theirs') } });
  expect(saver.getState()).toMatchObject({ phase: 'changed', theirs: { version: 7 } });
  saver.change(named('mine still'));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(requests).toHaveLength(1);

  void saver.keepMine();
  await answer(saved(8));
  expect(requests[1]).toEqual({ id: ID, draft: named('mine still'), version: 7 });
  expect(saver.getState()).toMatchObject({ phase: 'saved', version: 8, theirs: null });
});

test('take theirs saves nothing and goes on from their version', async () => {
  const { saver, requests, answer } = openSaver({ draftId: ID, version: 1 });
  saver.change(named('mine'));
  await pause();
  await answer({ kind: 'changed', current: { version: 7, draft: named('theirs') } });
  expect(saver.takeTheirs()).toEqual(named('theirs'));
  saver.change(named('theirs'));
  await pause();
  expect(requests).toHaveLength(1);
  saver.change(named('theirs, mine'));
  await pause();
  expect(requests[1]).toMatchObject({ version: 7 });
});

test('a draft discarded elsewhere can be created again', async () => {
  const { saver, requests, answer } = openSaver({ draftId: ID, version: 3 });
  saver.change(named('mine'));
  await pause();
  await answer({ kind: 'gone' });
  expect(saver.getState()).toMatchObject({ phase: 'changed', theirs: null });
  void saver.keepMine();
  await answer(saved(1));
  expect(requests[1]).toEqual({ id: ID, draft: named('mine'), version: 0 });
});

test('goes on by itself after the session is back', async () => {
  const { saver, answer } = openSaver({ draftId: ID, version: 1 });
  saver.change(named('a'));
  await pause();
  await answer({ kind: 'signed-out' });
  expect(saver.getState().phase).toBe('signed-out');
  expect(saver.hasMuchToLose()).toBe(true);
  const flushed = saver.flush();
  await answer(saved(2));
  expect((await flushed).phase).toBe('saved');
  expect(saver.hasMuchToLose()).toBe(false);
});

test('takes over what was saved elsewhere while nothing here is unsaved', async () => {
  const { saver, requests, answer } = openSaver({ draftId: ID, version: 1 });
  expect(saver.adopt({ version: 1, draft: named('old') })).toBeNull();
  expect(saver.adopt({ version: 3, draft: named('theirs') })).toEqual(named('theirs'));
  saver.change(named('theirs'));
  await pause();
  expect(requests).toEqual([]);

  saver.change(named('mine'));
  expect(saver.adopt({ version: 4, draft: named('newer') })).toBeNull();
  await pause();
  expect(requests[0]).toMatchObject({ version: 3, draft: named('mine') });
  await answer(saved(4));
});

test('sends nothing after it was closed', async () => {
  const { saver, requests } = openSaver({ draftId: ID, version: 1 });
  saver.change(named('a'));
  await saver.close();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(requests).toEqual([]);
});
