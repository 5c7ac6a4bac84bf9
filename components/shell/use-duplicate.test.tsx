// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import type { Result } from '@/lib/campaign/result';
import { useDuplicate } from './use-duplicate';

const router = vi.hoisted(() => ({ push: vi.fn() }));
vi.mock('next/navigation', async (original) => ({
  ...(await original<typeof import('next/navigation')>()),
  useRouter: () => router,
}));
afterEach(cleanup);

type Answer = () => Promise<Result<{ draftId: string }>>;

function Screen({ duplicate }: { duplicate: Answer }) {
  const { start, dialog } = useDuplicate();
  return (
    <>
      <button type="button" onClick={() => start({ name: 'March', duplicate })}>
        Duplicate
      </button>
      {dialog}
    </>
  );
}

test.each<[string, Answer, string]>([
  [
    'a refusal says that no draft was made',
    async () => ({
      ok: false,
      failure: { code: 'vapi-unreachable', message: 'Vapi is down.', requestId: 'r1' },
    }),
    'No draft was made.',
  ],
  [
    'silence says that nobody knows',
    async () => Promise.reject(new TypeError('Failed to fetch')),
    'It is not known whether a draft was made.',
  ],
])('%s', async (_, duplicate, title) => {
  const user = userEvent.setup();
  render(<Screen duplicate={duplicate} />);
  await user.click(screen.getByRole('button', { name: 'Duplicate' }));
  expect(await screen.findByText(title)).toBeTruthy();
  expect(router.push).not.toHaveBeenCalled();
});
