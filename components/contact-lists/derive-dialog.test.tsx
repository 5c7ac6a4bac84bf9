// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import type { ListRow } from '@/lib/contacts/lists/list-table';
import { DeriveDialog } from './derive-dialog';
import type { DeriveKind } from './derive-words';

const router = { push: vi.fn(), refresh: vi.fn() };
vi.mock('next/navigation', () => ({ useRouter: () => router }));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const list: ListRow = {
  ...{ listId: '7f6b6a3e-5f0e-4d0e-9d2b-0a1b2c3d4e5f', revision: 1, name: 'Spring', count: 300 },
  ...{ tags: [], createdAt: '2026-11-01T10:00:00Z', createdBy: 'Ann', hash: 'ab'.repeat(32) },
  ...{ source: 'file spring.csv', uses: [], useCount: 0, purgeAt: null, removed: 0 },
};
const sum = {
  ...{ sources: [{ name: 'Spring', count: 300 }], repeats: 0, takenOut: 0, leftOver: 200 },
  results: [{ name: 'Sample of Spring', count: 100 }],
};
const made = { lists: [{ listId: list.listId, revision: 1, name: 'Sample', count: 100 }] };

/** Keeps what is sent to be made; the first answer is lost on its way. */
function serve(): unknown[] {
  const sent: unknown[] = [];
  vi.stubGlobal('fetch', async (url: string, { body }: { body: string }) => {
    if (url.endsWith('/sum')) return Response.json(sum);
    sent.push(JSON.parse(body));
    if (sent.length === 1) throw new TypeError('network');
    return Response.json(made, { status: 201 });
  });
  return sent;
}

function show(kind: DeriveKind = 'sample', count = 300) {
  render(
    <QueryClientProvider
      client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}
    >
      <DeriveDialog {...{ kind }} list={{ ...list, count }} onClose={() => undefined} />
    </QueryClientProvider>,
  );
}

async function make() {
  const button = await screen.findByRole('button', { name: 'Make the list' });
  await waitFor(() => expect(button).toHaveProperty('disabled', false));
  await userEvent.click(button);
}

it('a lost answer is asked for again with the same key, another dialog has another', async () => {
  const sent = serve();
  show();
  await make();
  expect(
    await screen.findByText('Try again: nothing is made twice.', { exact: false }),
  ).toBeTruthy();
  await make();
  await waitFor(() => expect(router.push).toHaveBeenCalledWith(`/contacts/${list.listId}`));
  expect(sent).toHaveLength(2);
  expect(sent[1]).toEqual(sent[0]);
  cleanup();
  show();
  await make();
  await waitFor(() => expect(sent).toHaveLength(3));
  const keys = sent.map((body) => (body as { key: string }).key);
  expect(new Set(keys).size).toBe(2);
});

it.each([
  [300, '150'],
  [45_000, '10000'],
])(
  'begins with sizes that can be used: a tenth, halves, what one campaign takes',
  async (count, size) => {
    serve();
    show('sample', count);
    expect(screen.getByLabelText('How many')).toHaveProperty('value', String(count / 10));
    cleanup();
    show('split', count);
    expect(screen.getByLabelText('How many parts')).toHaveProperty('value', '2');
    await userEvent.click(screen.getByRole('radio', { name: 'Size' }));
    expect(screen.getByLabelText('Contacts in each')).toHaveProperty('value', size);
  },
);
