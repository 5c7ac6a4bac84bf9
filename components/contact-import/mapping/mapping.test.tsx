// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { openImport, paste, rowsOf, stageImport, textOf, user } from '../testing/open-import';

const stage = stageImport();

const FOUND = {
  ...{ columns: ['Handset', 'tier'], roles: ['number', 'ignore'], savedAt: '2026-11-12T10:00:00Z' },
  ...{ defaultCountry: 'US', allowedCountries: null, numberRule: 'e164' },
  ...{ calledWithinDays: null, savedBy: 'Ana' },
};

function remember(mapping: object): void {
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) =>
    url.endsWith('/mappings/find') ? Response.json({ mapping }) : stage.server().answer(url, init),
  );
}

it('maps the columns as they were the last time, and leads back to the guess', async () => {
  remember(FOUND);
  openImport();
  await paste('Handset\ttier\n2125550123\tgold\n');
  await screen.findByText(/Mapped as on/);
  const tier = () => screen.getByLabelText<HTMLSelectElement>('What “tier” is').value;
  await waitFor(() => expect(tier()).toBe('ignore'));
  await screen.findByRole('button', { name: 'Use this contact' });
  await user.click(screen.getByRole('button', { name: 'Use the guess instead' }));
  await waitFor(() => expect(tier()).toBe('variable'));
  await user.click(screen.getByRole('button', { name: 'Map them as then' }));
  await waitFor(() => expect(tier()).toBe('ignore'));
});

it('calls any country and a trunk’s numbers only where that is chosen for this list', async () => {
  remember({ ...FOUND, allowedCountries: [], numberRule: 'any', calledWithinDays: 30 });
  openImport();
  await paste('Handset\ttier\n2125550123\tgold\n+4930123456\tgold\n7001\tgold\n');
  await screen.findByText(/Mapped as on/);
  await screen.findByText(/1 of 3 rows accepted/);
  expect(screen.getByLabelText<HTMLInputElement>(/Leave out numbers called/).value).toBe('30');
  expect(
    screen.getByRole<HTMLInputElement>('radio', { name: /Public numbers only/ }),
  ).toHaveProperty('ariaChecked', 'true');
});

it('finds one of many columns', async () => {
  openImport();
  const names = Array.from({ length: 20 }, (_, n) => (n === 15 ? 'phone' : `field ${n}`));
  const cells = names.map((name) => (name === 'phone' ? '+12125550123' : 'x'));
  await paste([names, cells].map((row) => row.join('\t')).join('\n'));
  await screen.findByText('Only mapped 1');
  await user.click(screen.getByText('Only mapped 1'));
  const shown = () => rowsOf('Columns of the file').slice(1).map(textOf);
  await waitFor(() => expect(shown()).toHaveLength(1));
  expect(shown()[0]).toContain('phone');
  await user.click(screen.getByText('All 20'));
  await user.type(screen.getByLabelText('Search columns'), 'field 1');
  await waitFor(() => expect(shown()).toHaveLength(10));
});
