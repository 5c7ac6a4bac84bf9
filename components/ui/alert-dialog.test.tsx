// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { ConfirmDialog } from './alert-dialog';
import { Button } from './button';

afterEach(cleanup);

type StopProps = { onStop: () => void; isBusy?: boolean; error?: string };

function Stop({ onStop, isBusy = false, error }: StopProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>Stop…</Button>
      <ConfirmDialog
        isOpen={isOpen}
        onOpenChange={setOpen}
        title="Stop March renewals?"
        confirmLabel="Stop campaign"
        cancelLabel="Keep it running"
        onConfirm={onStop}
        isBusy={isBusy}
        error={error}
      >
        10 live calls are allowed to finish; 76 people are not called.
      </ConfirmDialog>
    </>
  );
}

async function open(props: StopProps) {
  const user = userEvent.setup();
  render(<Stop {...props} />);
  await user.click(screen.getByRole('button', { name: 'Stop…' }));
  return { user, dialog: await screen.findByRole('alertdialog') };
}

test('opens on the harmless button, so a stray Enter keeps things as they are', async () => {
  const onStop = vi.fn();
  const { user } = await open({ onStop });
  expect(document.activeElement?.textContent).toBe('Keep it running');
  await user.keyboard('{Enter}');
  expect(onStop).not.toHaveBeenCalled();
  expect(screen.queryByRole('alertdialog')).toBeNull();
  expect(document.activeElement?.textContent).toBe('Stop…');
});

test('names the act and says what will happen to whom', async () => {
  const onStop = vi.fn();
  const { user, dialog } = await open({ onStop });
  expect(dialog.getAttribute('aria-labelledby')).toBeTruthy();
  const description = document.getElementById(dialog.getAttribute('aria-describedby') ?? '');
  expect(description?.textContent).toContain('76 people are not called');
  await user.click(screen.getByRole('button', { name: 'Stop campaign' }));
  expect(onStop).toHaveBeenCalledTimes(1);
});

test('cannot be left or repeated while the act is under way', async () => {
  const onStop = vi.fn();
  const { user } = await open({ onStop, isBusy: true });
  await user.click(screen.getByRole('button', { name: 'Stop campaign' }));
  await user.click(screen.getByRole('button', { name: 'Keep it running' }));
  await user.keyboard('{Escape}');
  expect(onStop).not.toHaveBeenCalled();
  expect(screen.getByRole('alertdialog')).toBeTruthy();
});

test('shows what went wrong without closing', async () => {
  await open({ onStop: vi.fn(), error: 'Vapi did not answer. The campaign may still run.' });
  expect(screen.getByRole('alert').textContent).toContain('may still run');
});
