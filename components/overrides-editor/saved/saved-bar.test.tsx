// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { OverridesDraft } from '@/lib/overrides/draft';
import type { SavedOverrides } from '@/lib/overrides/saved';
import { OverridesContext } from '../overrides-context';
import type { SavedOverridesActs } from './saved-acts';
import { SavedBar } from './saved-bar';

const SET: SavedOverrides = {
  id: '0b8f6b2e-6f0e-4f53-9d1f-1f2f5f9a0001',
  name: 'Winter',
  content: OverridesDraft.parse({ firstMessage: 'Brr', leftOutColumns: ['theirs'] }),
  savedAt: '2026-11-22T10:00:00.000Z',
  savedBy: 'Ann',
};
const START = OverridesDraft.parse({ firstMessage: 'Hi', leftOutColumns: ['mine'] });
let sets: SavedOverrides[];

afterEach(cleanup);

beforeEach(() => {
  sets = [SET, { ...SET, id: '0b8f6b2e-6f0e-4f53-9d1f-1f2f5f9a0002', name: 'Spring' }];
  vi.stubGlobal('fetch', async () => Response.json(sets));
});

type HostProps = { acts: SavedOverridesActs; onValue: (value: OverridesDraft) => void };

function Host({ acts, onValue }: HostProps) {
  const [value, setValue] = useState(START);
  function change(next: OverridesDraft) {
    setValue(next);
    onValue(next);
  }
  return (
    <OverridesContext
      value={{
        ...{ value, onChange: change, fieldPrefix: 'overrides' },
        ...{ errorAt: () => undefined, audience: null, speaker: null, saved: acts },
      }}
    >
      <SavedBar acts={acts} />
    </OverridesContext>
  );
}

function open() {
  const done = async () => ({ ok: true, value: null }) as const;
  const acts = { create: vi.fn(done), update: vi.fn(done), remove: vi.fn(done) };
  const seen = { value: START };
  const onValue = (value: OverridesDraft) => {
    seen.value = value;
  };
  render(<Host acts={acts} onValue={onValue} />);
  return { acts, seen, user: userEvent.setup() };
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });

test('a set is looked at, used in place of what stands there, and undone', async () => {
  const { user, seen } = open();
  await user.click(button('Use a saved set'));
  await user.click(await screen.findByRole('button', { name: /^Winter/ }));
  expect(screen.getByText('firstMessage').closest('li')?.textContent).toContain('changed');
  expect(seen.value.firstMessage).toBe('Hi');
  await user.click(button('Use this set'));
  expect(seen.value).toMatchObject({ firstMessage: 'Brr', leftOutColumns: ['mine'] });
  await user.click(button('Undo'));
  expect(seen.value.firstMessage).toBe('Hi');
});

test('the search narrows the list', async () => {
  const { user } = open();
  await user.click(button('Use a saved set'));
  await user.type(await screen.findByLabelText('Search saved sets'), 'spr');
  const list = within(screen.getByRole('region', { name: 'Saved sets' }));
  expect(list.getAllByRole('listitem')).toHaveLength(1);
});

test('a name that is taken is said at its place, and what was typed stays', async () => {
  const { user, acts } = open();
  const message = 'There is a saved set called “Winter” already.';
  acts.create.mockResolvedValueOnce({
    ok: false,
    failure: { code: 'conflict', message, requestId: 'r' },
  } as never);
  await user.click(button('Save as…'));
  await user.type(screen.getByLabelText('Name of the set'), 'Winter');
  await user.click(button('Save set'));
  expect((await screen.findByRole('alert')).textContent).toContain(message);
  await user.clear(screen.getByLabelText('Name of the set'));
  await user.type(screen.getByLabelText('Name of the set'), 'Winter 2{Enter}');
  expect(await screen.findByText('Saved as “Winter 2”.')).toBeTruthy();
  expect(acts.create).toHaveBeenLastCalledWith({
    name: 'Winter 2',
    content: expect.objectContaining({ firstMessage: 'Hi' }),
  });
});

test('a set somebody changed meanwhile is not overwritten: theirs is shown', async () => {
  const { user, acts } = open();
  acts.update.mockImplementationOnce(async () => {
    sets = [{ ...SET, name: 'Winter of Bea', savedAt: '2026-11-22T11:00:00.000Z' }];
    const message = 'Somebody changed this set meanwhile.';
    return { ok: false, failure: { code: 'changed-elsewhere', message, requestId: 'r' } } as never;
  });
  await user.click(button('Use a saved set'));
  await user.click(await screen.findByRole('button', { name: /^Winter/ }));
  await user.click(button('Update it from below'));
  expect(await screen.findByRole('button', { name: /^Winter of Bea/ })).toBeTruthy();
  expect(screen.getByRole('alert').textContent).toContain('meanwhile');
});

test('deleting asks first', async () => {
  const { user, acts } = open();
  await user.click(button('Use a saved set'));
  await user.click(await screen.findByRole('button', { name: /^Winter/ }));
  await user.click(button('Delete…'));
  expect(acts.remove).not.toHaveBeenCalled();
  await user.click(button('Delete set'));
  expect(acts.remove).toHaveBeenCalledWith({ id: SET.id });
});

test.each([
  ['UnrecognizedActionError', /new version was deployed/],
  ['TypeError', /not known whether this was done/],
])('a save that throws %s is told for what it is', async (name, told) => {
  const { acts, user } = open();
  acts.create.mockRejectedValueOnce(Object.assign(new Error('x'), { name }));
  await user.click(button('Save as…'));
  await user.type(screen.getByLabelText('Name of the set'), 'Winter');
  await user.click(button('Save set'));
  expect(await screen.findByText(told)).toBeTruthy();
});
