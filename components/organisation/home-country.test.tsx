// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { stubLayout } from '@/components/ui/stub-layout';
import { HomeCountryPanel } from './home-country-panel';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

test.each([
  [{ chosen: 'AT', guessed: 'DE' }, /Set here: Austria\./],
  [{ chosen: '', guessed: 'DE' }, /Germany, where most of the numbers you call from are\./],
  [{ chosen: '', guessed: '' }, /tell no country, and nothing is set: each import asks\./],
  [{ chosen: '', guessed: null }, /could not be read, and nothing is set\./],
])('%j is told in words, to who may only look as well', (choice, words) => {
  render(<HomeCountryPanel choice={choice} save={null} />);
  expect(screen.getByRole('region', { name: 'Home country' }).textContent).toMatch(words);
  expect(screen.queryByRole('button')).toBeNull();
});

test('an administrator chooses another, and is told when it was not saved', async () => {
  stubLayout();
  const user = userEvent.setup();
  const save = vi
    .fn()
    .mockResolvedValueOnce({ ok: true, value: null })
    .mockResolvedValueOnce({ ok: false, failure: { message: 'You may not do this.' } });
  render(<HomeCountryPanel choice={{ chosen: '', guessed: 'US' }} save={save} />);
  await user.click(screen.getByRole('combobox', { name: 'Home country' }));
  await user.type(screen.getByPlaceholderText('Search countries'), 'Austria');
  await user.click(await screen.findByRole('option', { name: 'Austria' }));
  await user.click(screen.getByRole('button', { name: 'Save country' }));
  expect(save).toHaveBeenLastCalledWith({ country: 'AT' });
  await user.click(screen.getByRole('button', { name: 'Save country' }));
  expect((await screen.findByRole('alert')).textContent).toContain('You may not do this.');
});
