// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import type { NumberHistory } from '@/lib/contacts/do-not-call/do-not-call';
import { NumberScreen } from './number-screen';

afterEach(cleanup);

const kept: NumberHistory = {
  number: '+14155550132',
  entries: [
    {
      ...{ id: 2, number: '+14155550132', reason: 'Asked for it in the call', source: 'call' },
      ...{ note: null, campaignId: 'c-1', callId: 'call-1', addedBy: 'Jo' },
      ...{ addedAt: '2026-11-22T10:00:00Z', removedBy: null, removedAt: null, unsettled: 1 },
      removedReason: null,
      reach: [
        {
          ...{ campaignId: 'c-2', campaignName: 'April', startsAt: '2026-11-30T10:00:00Z' },
          ...{ outcome: 'refused', at: '2026-11-22T10:00:00Z', settledAt: null },
        },
      ],
    },
  ],
  lists: [{ listId: 'list-1', revision: 1, name: 'spring.csv' }],
  calls: [
    {
      ...{ callId: 'call-1', campaignId: 'c-1', campaignName: 'March' },
      ...{ at: '2026-11-20T10:00:00Z', outcome: 'no-answer' },
    },
  ],
};
const acts = { add: async () => Promise.reject(), remove: async () => Promise.reject() };

it('shows its lists, the calls to it, and why it is on do-not-call', () => {
  render(<NumberScreen history={kept} acts={acts} />);
  expect(screen.getByRole('heading', { level: 1, name: '+1 415 555 0132' })).toBeTruthy();
  const hrefOf = (name: string) => screen.getByRole('link', { name }).getAttribute('href');
  expect(hrefOf('March')).toBe('/campaigns/c-1?call=call-1');
  expect(hrefOf('The call')).toBe('/campaigns/c-1?call=call-1');
  expect(hrefOf('spring.csv')).toBe('/contacts/list-1');
  expect(screen.getByRole('cell', { name: 'No answer' })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Take off the list…' })).toBeTruthy();
});

it('names the campaign that still holds it, and what to do', () => {
  render(<NumberScreen history={kept} acts={acts} />);
  expect(screen.getByRole('link', { name: 'April' }).getAttribute('href')).toBe('/campaigns/c-2');
  expect(
    screen.getByText(/Vapi refused to take it out: it will be called\..*Stop it before its start/),
  ).toBeTruthy();
});

it('says what is not there, and offers nothing to who may only look', () => {
  const nothing = { ...kept, entries: [], lists: [], calls: [] };
  render(<NumberScreen history={nothing} acts={null} />);
  expect(screen.getByText('It was never on the list.')).toBeTruthy();
  expect(screen.getByText('No campaign read here has called it.')).toBeTruthy();
  expect(screen.getByText('No stored list holds it.')).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
});
