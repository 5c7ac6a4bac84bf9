// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import type { LaunchView } from '@/lib/campaign/launch-view';
import { makeLaunchView } from '@/lib/testing/launches/launch-view';
import { LaunchScreen } from './launch-screen';

afterEach(cleanup);

const NOW = Date.parse('2026-11-22T15:02:19.000Z');

function show(view: LaunchView): string {
  const { container } = render(<LaunchScreen view={view} serverNow={NOW} actions={null} />);
  return container.textContent ?? '';
}

test('sending: how many go where, when the first call is placed, and how long until then', () => {
  const text = show(makeLaunchView());
  expect(text).toContain('Handing 300 contacts to Vapi…');
  expect(text).toContain('The first call is placed at 10:05:00 EST (2:41).');
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('March renewals');
  expect(screen.getByRole('progressbar', { name: 'Handing the contacts to Vapi' })).toBeTruthy();
});

test('undone while sending: it says what will happen instead of when calls start', () => {
  const text = show(makeLaunchView({ isCancelRequested: true }));
  expect(text).toContain('stopped as soon as Vapi answers');
  expect(text).not.toContain('The first call');
});

test('unknown: what happened, what is safe, what it is called, and every look', () => {
  const looks = [
    { at: '2026-11-22T15:02:32.000Z', found: 0 },
    { at: '2026-11-22T15:02:35.000Z', found: null },
  ];
  const text = show(
    makeLaunchView({ state: 'unknown', looks, nextLookAt: '2026-11-22T15:02:40.000Z' }),
  );
  expect(text).toContain('It is not known whether the campaign exists.');
  expect(text).toContain('nobody is called twice');
  expect(text).toContain('March renewals · d7k3f9');
  expect(text).toContain('next at 10:02:40');
  const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1);
  expect(rows.map((row) => row.textContent)).toEqual([
    '110:02:32not there',
    '210:02:35the list could not be read',
    '3–to come',
    '4–to come',
    '5–to come',
    '6–to come',
  ]);
});

test('refused: Vapi’s own words beside links to the steps that caused them', () => {
  const problem = (step: 'audience' | 'callers', message: string) =>
    ({ code: 'refused-by-vapi', severity: 'error', step, field: '', message }) as const;
  const words = ['customers.3.number must be E.164', 'phoneNumberId can not call'] as const;
  const text = show(
    makeLaunchView(
      { state: 'failed' },
      {
        failure: {
          kind: 'refused',
          status: 400,
          vapi: [...words],
          problems: [problem('audience', words[0]), problem('callers', words[1])],
        },
      },
    ),
  );
  expect(text).toContain('Vapi refused this campaign. Nobody is called.');
  const draft = '/campaigns/new?draft=a3bb189e-8bf9-4888-9912-ace4e6543002';
  const hrefs = ['Back to the draft', 'Audience', 'Caller numbers'].map((name) =>
    screen.getByRole('link', { name }).getAttribute('href'),
  );
  expect(hrefs).toEqual([
    `${draft}&step=audience`,
    `${draft}&step=audience`,
    `${draft}&step=callers`,
  ]);
  const items = screen.getAllByRole('listitem').map((item) => item.textContent);
  expect(items).toContain(`Audience${words[0]}`);
  expect(items).toContain(`Caller numbers${words[1]}`);
});

test.each([
  ['unreachable', null, 'nothing was sent'],
  ['withdrawn', null, 'undone before anything was sent'],
  ['too-late', null, 'its start has passed'],
  ['unbuildable', null, 'Choose the contact list again'],
  ['refused', 401, 'VAPI_API_KEY'],
  ['refused', 429, 'Wait a minute'],
] as const)('%s %s: says so, and that nobody is called', (kind, status, words) => {
  const failure = { kind, status, vapi: [], problems: [] };
  const text = show(makeLaunchView({ state: 'failed' }, { failure }));
  expect(text).toContain(words);
  expect(text).toContain('Nobody is called');
});

test('several parts: each leads to its live page, and one that failed says why', () => {
  const failure = { kind: 'halted', status: null, vapi: [], problems: [] } as const;
  show(
    makeLaunchView(
      { state: 'confirmed' },
      { name: 'One', vapiId: 'campaign-1', contacts: 200 },
      { name: 'Two', vapiId: 'campaign-2', contacts: 60, isStopped: true },
      {
        name: 'Three',
        state: 'failed',
        failure: { ...failure, problems: [], vapi: [] },
        contacts: 40,
      },
    ),
  );
  const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1);
  expect(rows.map((row) => row.textContent)).toEqual([
    'OneLaunched200',
    'TwoStopped60',
    'ThreeAn earlier part failed, so this one was not sent. Nobody is called.40',
  ]);
  expect(screen.getByRole('link', { name: 'One' }).getAttribute('href')).toBe(
    '/campaigns/campaign-1',
  );
});

test('one campaign too many is an alert', () => {
  show(makeLaunchView({ state: 'confirmed', extraCampaigns: 1 }, { vapiId: 'campaign-1' }));
  expect(screen.getByRole('alert').textContent).toContain('people may be called twice');
});
