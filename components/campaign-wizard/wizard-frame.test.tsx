// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PlaceProvider } from '@/components/shell/place';
import { renderWizard, stubBrowser, stubDraftServer } from './wizard-testing';

const router = vi.hoisted(() => ({ replace: vi.fn(), refresh: vi.fn() }));
vi.mock('next/navigation', () => ({ useRouter: () => router }));

const onNews = vi.fn();

beforeEach(() => {
  stubBrowser();
  stubDraftServer();
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function Frame({ children }: { children: ReactNode }) {
  return (
    <PlaceProvider place="frame" onNews={onNews}>
      {children}
    </PlaceProvider>
  );
}

test('in a frame no step is an entry of the history it shares with its portal', async () => {
  const { user } = renderWizard({}, { wrapper: Frame });
  const entries = window.history.length;
  await user.click(screen.getByRole('button', { name: 'Next' }));
  expect(screen.getByRole('heading', { name: 'Audience' })).toBeTruthy();
  expect(window.location.search).toContain('step=audience');
  expect(window.history.length).toBe(entries);
});

test('a launch there is told to whoever shows it, and followed in its place', async () => {
  const { user } = renderWizard({ initialStep: 'review' }, { wrapper: Frame });
  await user.click(screen.getByRole('button', { name: 'Launch to 300 people' }));
  await user.type(screen.getByLabelText('Type 300 to confirm'), '300');
  const now = screen.getByRole<HTMLButtonElement>('button', { name: /^Launch now/ });
  await waitFor(() => expect(now.disabled).toBe(false));
  await user.click(now);
  await waitFor(() => expect(router.replace).toHaveBeenCalledWith('/embed/launches/key-1'));
  expect(onNews.mock.calls).toEqual([[{ type: 'launched', launch: 'key-1' }]]);
});
