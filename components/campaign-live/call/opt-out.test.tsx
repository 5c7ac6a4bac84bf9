// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import type { CallView } from '@/lib/campaign/call-detail';
import { OptOut } from './opt-out';
import { type AddToDoNotCall, OptOutContext } from './opt-out-context';

afterEach(cleanup);

const row = { number: '+14155550132', callId: 'call-1' } as CallView['row'];

function show(add: AddToDoNotCall | null) {
  render(
    <OptOutContext value={add}>
      <OptOut campaignId="one" row={row} />
    </OptOutContext>,
  );
}

const press = () =>
  userEvent.setup().click(screen.getByRole('button', { name: 'Add to do-not-call' }));

it('puts whoever asked in the call on do-not-call, with the call', async () => {
  const asked: unknown[] = [];
  show(async (input) => {
    asked.push(input);
    return { ok: true, value: { number: '+14155550132', isNew: true, campaigns: [], pending: 0 } };
  });
  await press();
  expect(await screen.findByText('On do-not-call.')).toBeTruthy();
  const history = screen.getByRole('link', { name: 'Its history' });
  expect(history.getAttribute('href')).toBe('/contacts/numbers/%2B14155550132');
  const call = { campaignId: 'one', callId: 'call-1' };
  expect(asked).toEqual([
    {
      ...{ number: '+14155550132', country: '', isKnown: true },
      ...{ reason: 'Asked for it in the call', call },
    },
  ]);
});

it('says what happened when it was not done, and can be pressed again', async () => {
  const failure = { code: 'unavailable', message: 'The database is away.', requestId: '' } as const;
  show(async () => ({ ok: false, failure }));
  await press();
  expect(await screen.findByText('The database is away.')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Add to do-not-call' })).toBeTruthy();
});

it('is not there for who may only look', () => {
  show(null);
  expect(screen.queryByRole('button')).toBeNull();
});
