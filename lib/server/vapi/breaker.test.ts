import { beforeEach, expect, test } from 'vitest';
import { type Breaker, createBreaker } from './breaker';
import { UpstreamError } from './errors';

let clock: number;
let breaker: Breaker;
let asked: number;

beforeEach(() => {
  clock = 1_000_000;
  asked = 0;
  breaker = createBreaker(() => clock);
});

const down = () => new UpstreamError('unavailable', { status: 503 });

async function read(failure: Error | null): Promise<string> {
  const attempt = breaker.run(async () => {
    asked += 1;
    if (failure !== null) throw failure;
  });
  return attempt.then(
    () => 'answered',
    (thrown: UpstreamError) => thrown.fault ?? thrown.kind,
  );
}

async function fail(times: number): Promise<void> {
  for (let n = 0; n < times; n += 1) await read(down());
}

test('four failures in a row let the next read through, five hold it back', async () => {
  await fail(4);
  expect(await read(null)).toBe('answered');
  await fail(5);
  expect(await read(null)).toBe('breaker-open');
  expect(asked).toBe(10);
});

test.each(['over-cap', 'unexpected-shape'] as const)(
  'one campaign that is %s holds up no other',
  async (fault) => {
    for (let n = 0; n < 6; n += 1) await read(new UpstreamError('bad-reply', { fault }));
    expect(await read(null)).toBe('answered');
  },
);

test('who is held back is told for how long', async () => {
  await fail(5);
  clock += 1_000;
  await expect(breaker.run(async () => 1)).rejects.toMatchObject({ retryAfterMs: 4_000 });
});

test('failures further apart than ten seconds do not add up', async () => {
  for (let n = 0; n < 8; n += 1) {
    await fail(1);
    clock += 3_000;
  }
  expect(asked).toBe(8);
});

test.each([
  ['a refusal', new UpstreamError('unauthorized', { status: 401 })],
  ['a missing thing', new UpstreamError('not-found', { status: 404 })],
  ['a rate limit', new UpstreamError('rate-limited', { status: 429 })],
])('%s is an answer: it never opens', async (_, refusal) => {
  for (let n = 0; n < 20; n += 1) await read(refusal);
  expect(asked).toBe(20);
});

test('after five seconds one read tries while the others wait; its answer opens the way', async () => {
  await fail(5);
  clock += 5_000;
  let answer = () => {};
  const probe = breaker.run(
    () =>
      new Promise<void>((resolve) => {
        answer = resolve;
      }),
  );
  expect(await read(null)).toBe('breaker-open');
  answer();
  await probe;
  expect(await read(null)).toBe('answered');
});

test('a minute of outage costs few reads, and the first good second ends it', async () => {
  for (let second = 0; second < 60; second += 1) {
    await fail(10);
    clock += 1_000;
  }
  expect(asked).toBeLessThanOrEqual(5 + 12);
  let waited = 0;
  while ((await read(null)) !== 'answered') {
    waited += 1_000;
    clock += 1_000;
  }
  expect(waited).toBeLessThanOrEqual(5_000);
});
