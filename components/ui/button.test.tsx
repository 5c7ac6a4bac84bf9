// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { Button } from './button';

afterEach(cleanup);

test('a busy button refuses clicks and submits but keeps the focus', async () => {
  const onClick = vi.fn();
  const onSubmit = vi.fn();
  render(
    <form action={onSubmit}>
      <input aria-label="Name" />
      <Button type="submit" isBusy onClick={onClick}>
        Launch
      </Button>
    </form>,
  );
  const button = screen.getByRole('button', { name: 'Launch' });
  await userEvent.click(button);
  await userEvent.type(screen.getByLabelText('Name'), 'x{Enter}');
  expect(onClick).not.toHaveBeenCalled();
  expect(onSubmit).not.toHaveBeenCalled();
  button.focus();
  expect(document.activeElement).toBe(button);
  expect(button.getAttribute('aria-busy')).toBe('true');
});

test('no button submits by accident', async () => {
  const onSubmit = vi.fn();
  render(
    <form action={onSubmit}>
      <Button>Back</Button>
    </form>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Back' }));
  expect(onSubmit).not.toHaveBeenCalled();
});

test('lends its look to a link', () => {
  render(
    <Button asChild variant="primary">
      <a href="/campaigns/new">New campaign</a>
    </Button>,
  );
  const link = screen.getByRole('link', { name: 'New campaign' });
  expect(link.className).toContain('bg-ink');
  expect(link.getAttribute('type')).toBeNull();
});
