// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { openImport, paste, stageImport, sum, user } from '../testing/open-import';

const stage = stageImport();

const UNKNOWN = { home: { code: '', from: 'nothing' } } as const;
const GERMANY = { home: { code: 'DE', from: 'set' } } as const;
const MIXED = 'number\n+12125550123\n+4915123456789\n+4915123456780\n+33612345678\n';

const allowed = () =>
  within(screen.getByRole('group', { name: 'Countries that may be called' }))
    .queryAllByRole('button', { name: /^Take out / })
    .map((button) => button.getAttribute('aria-label'));

it('takes the home country, and its numbers alone, without anybody choosing', async () => {
  openImport();
  await paste('number\n212 555 0123\n+4915123456789\n');
  expect(await screen.findByRole('button', { name: 'Use this contact' })).toBeTruthy();
  expect(sum()).toEqual(['2', '1', '1', '0', '0']);
  expect(
    screen.getByLabelText<HTMLSelectElement>('Country of numbers without a country code').value,
  ).toBe('US');
  screen.getByText('Your home country: most of the numbers you call from are there.');
  expect(allowed()).toEqual(['Take out United States']);
  screen.getByText('1 row is left out for the country of its number.');
});

it('says how many each country lost, and takes one in with a press', async () => {
  openImport();
  await paste(MIXED);
  await screen.findByText('3 rows are left out for the country of their number.');
  await user.click(screen.getByRole('button', { name: 'Also call numbers of Germany (2)' }));
  await screen.findByText('1 row is left out for the country of its number.');
  expect(sum()).toEqual(['4', '3', '1', '0', '0']);
  expect(allowed()).toEqual(['Take out United States', 'Take out Germany']);
  await user.click(screen.getByRole('button', { name: 'Also call numbers of France (1)' }));
  await screen.findByText('4 rows in, all accepted.', { selector: 'p' });
  expect(screen.queryByText(/left out for the country/)).toBeNull();
});

it('counts a row that is fixed no longer among the countries', async () => {
  openImport();
  await paste('number\n+12125550123\n+4915123456789\n');
  await screen.findByText('1 row is left out for the country of its number.');
  await user.click(await screen.findByRole('button', { name: /^Fix number in line 3/ }));
  const cell = screen.getByLabelText('number, line 3');
  await user.clear(cell);
  await user.type(cell, '+12125550124{Enter}');
  await screen.findByRole('button', { name: 'Use these 2 contacts' });
  expect(screen.queryByText(/left out for the country/)).toBeNull();
});

it('asks where no home country is known, and checks nothing before the answer', async () => {
  openImport(UNKNOWN);
  await paste(MIXED);
  await screen.findByText('Which country do you call?');
  expect(screen.queryByText('Report')).toBeNull();
  screen.getByText('Not chosen yet');
  const germany = await screen.findByRole('option', { name: 'Germany (+49)' });
  await user.selectOptions(
    screen.getByLabelText('Country of numbers without a country code'),
    germany,
  );
  await screen.findByRole('button', { name: 'Use these 2 contacts' });
  expect(screen.queryByText('Which country do you call?')).toBeNull();
  expect(allowed()).toEqual(['Take out Germany']);
});

it('calls any country once somebody says so', async () => {
  openImport(UNKNOWN);
  await paste('number\n+12125550123\n+4915123456789\n2125550199\n');
  await user.click(await screen.findByRole('button', { name: 'Call any country' }));
  await screen.findByText('1 row has no country code.');
  expect(sum()).toEqual(['3', '2', '1', '0', '0']);
  screen.getByText('Any country');
});

it('keeps whom it calls when numbers without a country code are none’s', async () => {
  openImport(GERMANY);
  await paste(MIXED);
  await screen.findByRole('button', { name: 'Use these 2 contacts' });
  screen.getByText('Your home country, as set under Settings, Organisation.');
  await user.selectOptions(
    screen.getByLabelText('Country of numbers without a country code'),
    'None',
  );
  await screen.findByText('Until one is chosen, such numbers are rejected.');
  await screen.findByRole('button', { name: 'Use these 2 contacts' });
  expect(allowed()).toEqual(['Take out Germany']);
});

const FOUND = {
  ...{ columns: ['Handset'], roles: ['number'], savedAt: '2026-11-12T10:00:00Z' },
  ...{ numberRule: 'e164', calledWithinDays: null, savedBy: 'Ana' },
};

it.each([
  ['chosen', { defaultCountry: 'FR', allowedCountries: null }, 'FR', ['Take out France']],
  ['left open', { defaultCountry: '', allowedCountries: null }, 'DE', ['Take out Germany']],
  ['declined', { defaultCountry: '', allowedCountries: [] }, '', []],
])('a country that was %s for these headers the last time', async (_, kept, country, names) => {
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) =>
    url.endsWith('/mappings/find')
      ? Response.json({ mapping: { ...FOUND, ...kept } })
      : stage.server().answer(url, init),
  );
  openImport(GERMANY);
  await paste('Handset\n+4915123456789\n');
  await screen.findByText(/Mapped as on/);
  const select = screen.getByLabelText<HTMLSelectElement>(
    'Country of numbers without a country code',
  );
  await waitFor(() => expect(select.value).toBe(country));
  expect(allowed()).toEqual(names);
});
