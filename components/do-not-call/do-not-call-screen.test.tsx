// @vitest-environment jsdom
import { Blob as NodeBlob } from 'node:buffer';
import { cleanup, configure, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { stubLayout } from '@/components/ui/stub-layout';
import type { AddedNumber, DoNotCallEntry } from '@/lib/contacts/do-not-call/do-not-call';
import { UNKNOWN_HOME } from '@/lib/contacts/numbers/home-country';
import type { DoNotCallActs } from './acts';
import { DoNotCallScreen } from './do-not-call-screen';

vi.mock('next/navigation', async (load) => ({
  ...(await load<typeof import('next/navigation')>()),
  useRouter: () => ({ replace: vi.fn(), refresh: vi.fn() }),
  usePathname: () => '/contacts/do-not-call',
}));
stubLayout();
const home = Object.assign(Promise.resolve(UNKNOWN_HOME), {
  ...{ status: 'fulfilled', value: UNKNOWN_HOME },
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

// The readers are loaded when they are needed, which takes a busy machine longer than the usual second.
configure({ asyncUtilTimeout: 10_000 });

const entry: DoNotCallEntry = {
  ...{ id: 7, number: '+14155550132', reason: 'Asked by letter', source: 'hand', note: null },
  ...{ campaignId: null, callId: null, addedBy: 'Jo', addedAt: '2026-11-22T10:00:00Z' },
  ...{ removedBy: null, removedAt: null, removedReason: null, unsettled: 1 },
};
const added: AddedNumber = {
  number: '+14155550177',
  isNew: true,
  pending: 0,
  campaigns: [
    {
      ...{ campaignId: 'c-1', name: 'March', startsAt: null, contacts: 1 },
      outcome: 'running',
    },
  ],
};

type Shown = {
  acts?: Partial<DoNotCallActs> | null;
  entries?: DoNotCallEntry[];
  total?: number;
  pending?: number;
};

function show({ acts = {}, entries = [entry], total = entries.length, pending = 0 }: Shown = {}) {
  const asked: unknown[] = [];
  const all: DoNotCallActs = {
    add: async (input) => {
      asked.push(input);
      return { ok: true, value: added };
    },
    remove: async (input) => {
      asked.push(input);
      return { ok: true, value: null };
    },
    ...acts,
  };
  const list = { entries, matching: entries.length, total, page: 1, pages: 1, pending };
  render(<DoNotCallScreen home={home} list={list} search="" acts={acts === null ? null : all} />);
  return asked;
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });

it('leads from a number to its history, and marks one that a campaign still holds', () => {
  show();
  const link = screen.getByRole('link', { name: '+1 415 555 0132' });
  expect(link.getAttribute('href')).toBe('/contacts/numbers/%2B14155550132');
  expect(screen.getByText('Still in a campaign')).toBeTruthy();
});

it('says what became of an added number, and what is left to do', async () => {
  const asked = show();
  const user = userEvent.setup();
  await user.click(button('Add a number'));
  await user.type(screen.getByLabelText('Number'), '415 555 0177');
  await user.type(screen.getByLabelText('Reason'), 'Asked by letter');
  await user.click(button('Add to do-not-call'));
  expect(await screen.findByText(/It is running and may still call/)).toBeTruthy();
  const alarm = screen.getByRole('alert').textContent ?? '';
  expect(alarm).toContain('1 campaign may still call it: only you can stop that.');
  expect(alarm).toContain('stop it if it must not call');
  expect(asked).toEqual([
    {
      ...{ number: '415 555 0177', country: '', isKnown: false },
      ...{ reason: 'Asked by letter', note: '' },
    },
  ]);
});

it.each([
  ['refused', /Vapi refused to take it out: it will be called\..*A V2 campaign can not be changed/],
  ['hidden', /It may hold it: Vapi does not show whom it calls\..*A V2 campaign/],
  ['not-editable', /It can not be taken out, and will be called\./],
] as const)('sounds an alarm where a campaign is %s', async (outcome, words) => {
  const [campaign] = added.campaigns;
  if (!campaign) throw new Error('none');
  const value = { ...added, campaigns: [{ ...campaign, outcome }] };
  show({ acts: { add: async () => ({ ok: true, value }) } });
  const user = userEvent.setup();
  await user.click(button('Add a number'));
  await user.type(screen.getByLabelText('Number'), '+14155550177');
  await user.type(screen.getByLabelText('Reason'), 'Asked');
  await user.click(button('Add to do-not-call'));
  expect((await screen.findByRole('alert')).textContent).toMatch(words);
});

it('says how many campaigns are still to be looked through', () => {
  show({ pending: 1 });
  expect(screen.getByRole('note').textContent).toBe(
    '1 campaign made elsewhere is still to be looked through for numbers added lately. Dialboard goes on by itself, and names those it can not change.',
  );
});

it('keeps what was typed when a number can not be added, and says why', async () => {
  const message = 'Too short for a phone number. Nothing was added.';
  const failure = { code: 'bad-input', message, requestId: '' } as const;
  show({ acts: { add: async () => ({ ok: false, failure }) } });
  const user = userEvent.setup();
  await user.click(button('Add a number'));
  await user.type(screen.getByLabelText('Number'), '12');
  await user.type(screen.getByLabelText('Reason'), 'Asked');
  await user.click(button('Add to do-not-call'));
  expect(await screen.findByText(message)).toBeTruthy();
  expect(screen.getByLabelText<HTMLInputElement>('Number').value).toBe('12');
});

it('lets a number go only with a reason', async () => {
  const asked = show();
  const user = userEvent.setup();
  await user.click(button('Take +1 415 555 0132 off the list'));
  const confirm = () =>
    screen.getByRole<HTMLButtonElement>('button', { name: 'Take off the list' });
  expect(confirm().disabled).toBe(true);
  await user.type(screen.getByLabelText('Reason'), 'Signed up again');
  await user.click(confirm());
  expect(asked).toEqual([{ entryId: 7, reason: 'Signed up again' }]);
});

it('accounts for every row of an import', async () => {
  const report = { rows: 4, added: 1, present: 1, repeated: 1, unreadable: 1 };
  const lines = [{ line: 4, text: 'hello', reason: 'The number contains letters.' }];
  const body = { report: { ...report, lines }, campaigns: [], pending: 2 };
  vi.stubGlobal('fetch', async () => Response.json(body));
  show();
  const user = userEvent.setup();
  await user.click(button('Import numbers'));
  await user.type(screen.getByLabelText('Numbers'), '+14155550132');
  await user.type(screen.getByLabelText('Reason'), 'Register');
  await user.click(button('Import'));
  const words = /: 1 added, 1 on the list already, 1 more than once, 1 not readable\./;
  expect((await screen.findByText(words)).textContent).toContain('4 rows');
  expect(screen.getByRole('cell', { name: 'The number contains letters.' })).toBeTruthy();
  expect(screen.getByText(/^2 campaigns made elsewhere are still to be looked/)).toBeTruthy();
});

it('offers nothing to change to who may only look, and tells none from nothing found', () => {
  show({ acts: null, entries: [] });
  expect(screen.queryByRole('button')).toBeNull();
  expect(screen.getByRole('heading', { name: 'No numbers yet' })).toBeTruthy();
  cleanup();
  show({ acts: null, entries: [], total: 3 });
  expect(screen.getByRole('heading', { name: 'Nothing found' })).toBeTruthy();
});

it('reads a file of any encoding when it is chosen, and says what it found', async () => {
  const asked: Request[] = [];
  const report = { rows: 1, added: 1, present: 0, repeated: 0, unreadable: 0, lines: [] };
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    asked.push(new Request(`http://localhost${url}`, { ...init, duplex: 'half' } as RequestInit));
    return Response.json({ report, since: 1, campaigns: [], pending: 0 });
  });
  show();
  const user = userEvent.setup();
  await user.click(button('Import numbers'));
  screen.getByText('CSV, text or Excel, in any encoding; up to 1,000,000 rows.');
  const bytes = Uint8Array.from('Stra\xdfe;Tel\xe9fono\nX;+34612345678\n', (c) => c.charCodeAt(0));
  const file = new File([bytes], 'registro.csv', { type: 'text/csv' });
  // jsdom's files can't be read piece by piece.
  const blob = new NodeBlob([bytes]);
  for (const name of ['stream', 'slice', 'arrayBuffer'] as const) {
    Object.defineProperty(file, name, { value: blob[name].bind(blob) });
  }
  await user.upload(screen.getByLabelText('File of numbers'), file);
  const found = (await screen.findByText('registro.csv')).parentElement?.textContent;
  expect(found).toContain('1 row of registro.csv, column “Teléfono”.');
  await user.type(screen.getByLabelText('Reason'), 'Register');
  await user.click(button('Import'));
  expect((await screen.findByText(/: 1 added/)).textContent).toContain('1 row');
  const body = asked[0]?.body?.pipeThrough(new DecompressionStream('gzip'));
  expect(await new Response(body ?? null).json()).toMatchObject({
    rows: [{ line: 2, text: '+34612345678' }],
    ...{ note: 'registro.csv', source: 'file', since: null, isLast: true },
  });
});
