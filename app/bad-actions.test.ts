import fc from 'fast-check';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { Result } from '@/lib/campaign/result';
import { openWatchFixture } from '@/lib/testing/campaigns/watch-fixture';
import { wireCampaign } from '@/lib/testing/campaigns/wire-campaign';
import { serveFixture } from '@/lib/testing/serve-fixture';
import { shareFixture } from '@/lib/testing/share-fixture';
import { signedInAs } from '@/lib/testing/signed-in';
import * as campaigns from './(console)/campaigns/actions';
import * as duplicates from './(console)/campaigns/duplicate-actions';
import * as edits from './(console)/campaigns/edit-actions';
import * as overrides from './(console)/campaigns/overrides-actions';
import * as contacts from './(console)/contacts/actions';
import * as doNotCall from './(console)/contacts/do-not-call/actions';
import * as launches from './(console)/launches/actions';
import * as account from './(console)/settings/account/actions';
import * as connection from './(console)/settings/connection/actions';
import * as organisation from './(console)/settings/organisation/actions';
import * as people from './(console)/settings/people/actions';
import { signInFrame } from './embed/actions';
import { joinAction } from './invite/actions';
import { resetAction } from './reset/actions';
import { setUpAction } from './set-up/actions';
import { signInAction } from './sign-in/actions';

const browser = vi.hoisted(() => ({ headers: new Headers() }));
vi.mock('next/headers', () => ({
  headers: async () => browser.headers,
  cookies: async () => ({ set: () => undefined }),
}));
vi.mock('next/cache', () => ({ refresh: () => undefined }));
// What goes on after an answer is not looked at here.
vi.mock('next/server', async (load) => ({
  ...(await load<typeof import('next/server')>()),
  after: () => undefined,
}));

const fixture = shareFixture(async () => serveFixture(await openWatchFixture()));
beforeAll(async () => {
  browser.headers = (await signedInAs('admin')).headers;
  fixture.fake.campaigns.push(wireCampaign('there', { status: 'scheduled' }));
});

type Act = (input: unknown) => Promise<Result<unknown>>;

const ACTIONS: [name: string, act: Act][] = [
  ...Object.entries(campaigns),
  ...Object.entries(duplicates),
  ...Object.entries(edits),
  ...Object.entries(overrides),
  ...Object.entries(contacts),
  ...Object.entries(doNotCall),
  ...Object.entries(launches),
  ...Object.entries(connection),
  ...Object.entries(organisation),
  ...Object.entries(people),
  ['endSessionAction', account.endSessionAction],
];

const UUID = '00000000-0000-4000-8000-000000000000';
const text = fc.oneof(
  fc.constantFrom('', ' ', '\0', 'x\0y', '\ud83d', 'there', UUID, '../x', 'x'.repeat(5_000)),
  fc.constantFrom(
    '__proto__',
    'admin',
    'ana@example.com',
    '2026-11-22T10:00:00.000Z',
    '0'.repeat(64),
  ),
  fc.string({ unit: 'binary', maxLength: 60 }),
);
const value = fc.oneof(
  { arbitrary: text, weight: 4 },
  fc.constantFrom(0, -1, 1, 1.5, 2 ** 31, 1e300, Number.NaN, true, false, null, undefined),
  fc.array(text, { maxLength: 3 }),
  fc.jsonValue({ maxDepth: 3 }),
);
const words = [
  'campaignId',
  'name',
  'key',
  'id',
  'personId',
  'sessionId',
  'email',
  'role',
  'limit',
];
const more = ['draftId', 'version', 'confirmedContacts', 'repeatsSeen', 'basedOn', 'changes'];
const rest = ['isDoublingAccepted', 'content', 'seenAt'];
const ofLists = ['listId', 'revision', 'tags', 'purgeDays', 'contacts', 'days', 'number'];
const ofNumbers = ['country', 'isKnown', 'reason', 'note', 'call', 'callId', 'entryId'];
/** The right words with the wrong values. */
const nearly = fc.record(
  Object.fromEntries(
    [...words, ...more, ...rest, ...ofLists, ...ofNumbers].map((word) => [word, value]),
  ),
  { requiredKeys: [] },
);

describe.each(ACTIONS)('%s', (_, act) => {
  test('whatever is sent instead of its input is refused in words', async () => {
    const anything = fc.oneof(
      fc.anything({ withBigInt: true, withDate: true, withMap: true }),
      nearly,
    );
    await fc.assert(
      fc.asyncProperty(anything, async (input) => {
        const result = await act(input);
        if (result.ok) return;
        expect(result.failure.code).not.toMatch(/internal|unavailable|signed-out|bad-origin/);
        expect(result.failure.message).toMatch(/^.{10,}\.$/s);
      }),
      { numRuns: 150 },
    );
  });

  test.each([undefined, null, 7, 'x', [], {}, new FormData(), [[]]])(
    '%j is bad input',
    async (input) => {
      expect(await act(input)).toMatchObject({ ok: false, failure: { code: 'bad-input' } });
    },
  );
});

test('a launch of a save beyond all numbers is bad input, not a fault', async () => {
  const input = { draftId: UUID, version: 2 ** 31, confirmedContacts: 1 };
  expect(await campaigns.launchCampaign(input)).toMatchObject({ failure: { code: 'bad-input' } });
});

type FormAct = (previous: never, form: never) => Promise<unknown>;

const FORMS: [name: string, act: FormAct][] = [
  ['renameAction', account.renameAction],
  ['changePasswordAction', account.changePasswordAction],
  ['setUpAction', setUpAction],
  ['signInAction', signInAction],
  ['signInFrame', signInFrame],
  ['joinAction', joinAction],
  ['resetAction', resetAction],
];

describe.each(FORMS)('%s', (_, act) => {
  const sent = [
    undefined,
    null,
    7,
    'x',
    [],
    {},
    { get: 1 },
    new FormData(),
    formOf('\0'),
    fileForm(),
  ];

  test.each(sent)('sent %s comes back with words, and keeps nobody waiting', async (form) => {
    const answer = JSON.stringify(await act(undefined as never, form as never));
    expect(answer).toMatch(/"(errors|problem)":("|\{")/);
    expect(answer).not.toMatch(/Something failed|Invalid input|undefined|expected/);
  });
});

const FIELDS = ['name', 'email', 'password', 'current', 'token'];

function formOf(text: string): FormData {
  const form = new FormData();
  for (const field of FIELDS) form.set(field, text);
  return form;
}

function fileForm(): FormData {
  const form = new FormData();
  for (const field of FIELDS) form.set(field, new File(['x'], 'x.txt'));
  return form;
}
