// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { UNSEEN_NUMBERS } from '@/lib/contacts/contact';
import { SavedLists } from './saved-lists';

const ID = '0b8f6b2e-6f0e-4f53-9d1f-1f2f5f9a0001';
const LIST = {
  ...{ listId: ID, revision: 2, name: 'spring.csv', count: 300, createdBy: 'Ann' },
  ...{ createdAt: '2026-11-22T10:00:00.000Z', hash: 'abcdef0123456789', source: 'file spring.csv' },
  ...{ rowsIn: 306, accepted: 301, rejected: 2, duplicates: 1, suppressed: 2 },
};
const FACTS = {
  ...{ listId: ID, revision: 2, name: 'spring.csv', hash: 'abc', count: 300 },
  ...{ columns: [], countries: [], named: 0, sample: null, ...UNSEEN_NUMBERS },
};
let asked: string[];
let facts: () => Response;

afterEach(cleanup);
beforeEach(() => {
  asked = [];
  facts = () => Response.json(FACTS);
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url);
    return url.includes(ID) ? facts() : Response.json(url.includes('none') ? [] : [LIST]);
  });
});

function open() {
  const onTake = vi.fn();
  render(
    <QueryClientProvider client={new QueryClient()}>
      <SavedLists onTake={onTake} />
    </QueryClientProvider>,
  );
  return { onTake, user: userEvent.setup() };
}

test('a list is shown with its report, and used in the revision it has', async () => {
  const { onTake, user } = open();
  const row = await screen.findByRole('listitem');
  expect(row.textContent).toContain(
    '306 rows = 301 accepted + 2 rejected + 1 duplicate + 2 suppressed. 1 taken out since.',
  );
  expect(row.textContent).toMatch(/spring\.csv 300 contacts.*Ann.*abcdef01/);
  await user.click(screen.getByRole('button', { name: 'Use this list: spring.csv, 300 contacts' }));
  await vi.waitFor(() => expect(onTake).toHaveBeenCalledWith(FACTS));
  expect(asked).toContain(`/api/contacts/lists/${ID}/2`);
});

test('the server is asked for what is searched', async () => {
  const { user } = open();
  await user.type(await screen.findByLabelText('Search saved lists'), 'none');
  expect(await screen.findByText('No list is called that.')).toBeTruthy();
});

test('a list that was deleted meanwhile is told in words', async () => {
  const { onTake, user } = open();
  const message = 'This contact list does not exist.';
  const failure = { code: 'not-found', message, requestId: 'r' };
  facts = () => Response.json({ failure }, { status: 404 });
  await user.click(await screen.findByRole('button', { name: /^Use this list: spring/ }));
  expect((await screen.findByRole('alert')).textContent).toContain(message);
  expect(onTake).not.toHaveBeenCalled();
});
