// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Controller, useForm } from 'react-hook-form';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { Button } from './button';
import { Checkbox } from './checkbox';
import { Choice } from './choice';
import { Field } from './field';
import { FieldSet } from './field-set';
import { Input } from './input';
import { Select, SelectTrigger } from './select';
import { stubLayout } from './stub-layout';
import { Switch } from './switch';

beforeAll(stubLayout);
afterEach(cleanup);

function describedBy(element: HTMLElement): string {
  const ids = (element.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean);
  return ids.map((id) => document.getElementById(id)?.textContent ?? `missing ${id}`).join(' | ');
}

test('a control in a field is named by its label and described by its hint', () => {
  render(
    <Field label="Calls at once" hint="Your organisation has 10 slots.">
      <Input />
    </Field>,
  );
  const input = screen.getByLabelText('Calls at once');
  expect(describedBy(input)).toBe('Your organisation has 10 slots.');
  expect(input.getAttribute('aria-invalid')).toBeNull();
});

test('an error comes before the hint, marks the control and is announced', () => {
  render(
    <Field label="Calls at once" hint="10 slots." error="At most 10.">
      <Input />
    </Field>,
  );
  const input = screen.getByLabelText('Calls at once');
  expect(describedBy(input)).toBe('At most 10. | 10 slots.');
  expect(input.getAttribute('aria-invalid')).toBe('true');
  expect(screen.getByRole('alert').textContent).toBe('At most 10.');
});

test('a select and a switch take their names from the field', () => {
  render(
    <>
      <Field label="Assistant" error="Choose one.">
        <Select>
          <SelectTrigger placeholder="Choose an assistant" />
        </Select>
      </Field>
      <Field label="Record calls">
        <Switch />
      </Field>
    </>,
  );
  const select = screen.getByRole('combobox', { name: 'Assistant' });
  expect(describedBy(select)).toBe('Choose one.');
  expect(screen.getByRole('switch', { name: 'Record calls' })).toBeTruthy();
});

test('a choice ties its words to its box, and a field set its question to its error', async () => {
  const seen = vi.fn();
  render(
    <FieldSet legend="Options" error="Choose at least one.">
      <Choice label="Check every number" hint="E.164">
        {(wiring) => <Checkbox onCheckedChange={seen} {...wiring} />}
      </Choice>
    </FieldSet>,
  );
  await userEvent.click(screen.getByText('Check every number'));
  expect(seen).toHaveBeenCalledWith(true);
  expect(describedBy(screen.getByRole('group', { name: 'Options' }))).toBe('Choose at least one.');
});

function NameForm({ onSave }: { onSave: (values: { name: string; record: boolean }) => void }) {
  const { register, control, handleSubmit, formState } = useForm({
    defaultValues: { name: '', record: false },
  });
  return (
    <form onSubmit={handleSubmit(onSave)}>
      <Field label="Name" error={formState.errors.name?.message}>
        <Input {...register('name', { required: 'Give it a name.' })} />
      </Field>
      <Controller
        control={control}
        name="record"
        render={({ field: { value, onChange, ...field } }) => (
          <Field label="Record">
            <Switch checked={value} onCheckedChange={onChange} {...field} />
          </Field>
        )}
      />
      <Button type="submit">Save</Button>
    </form>
  );
}

test('works with react-hook-form: the first error takes the focus, the values arrive', async () => {
  const onSave = vi.fn();
  render(<NameForm onSave={onSave} />);
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  const input = await screen.findByLabelText('Name');
  expect(describedBy(input)).toBe('Give it a name.');
  expect(document.activeElement).toBe(input);
  await userEvent.type(input, 'March renewals');
  await userEvent.click(screen.getByRole('switch', { name: 'Record' }));
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(onSave.mock.calls[0]?.[0]).toEqual({ name: 'March renewals', record: true });
});
