// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { Combobox } from './combobox';
import { Field } from './field';
import { stubLayout } from './stub-layout';

afterEach(cleanup);

beforeAll(stubLayout);

const zones = [
  { value: 'America/New_York', label: 'New York', hint: 'UTC−05:00' },
  { value: 'Europe/Berlin', label: 'Berlin', hint: 'UTC+01:00' },
];

function Zone() {
  const [zone, setZone] = useState<string | null>(null);
  return (
    <Field label="Time zone">
      <Combobox options={zones} value={zone} onValueChange={setZone} placeholder="Choose a zone" />
    </Field>
  );
}

test('is found by its label, searched by words and chosen by Enter', async () => {
  render(<Zone />);
  const control = screen.getByRole('combobox', { name: 'Time zone' });
  expect(control.textContent).toBe('Choose a zone');
  await userEvent.click(control);
  await userEvent.keyboard('berl{Enter}');
  expect(control.textContent).toBe('Berlin');
  expect(control.getAttribute('aria-expanded')).toBe('false');
});

test('says so when nothing matches', async () => {
  render(<Zone />);
  await userEvent.click(screen.getByRole('combobox', { name: 'Time zone' }));
  await userEvent.keyboard('atlantis');
  expect(screen.getByText('Nothing matches.')).toBeTruthy();
});
