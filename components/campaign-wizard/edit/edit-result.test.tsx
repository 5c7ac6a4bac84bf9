// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { PlaceProvider } from '@/components/shell/place';
import { EditResult } from './edit-result';
import type { SavingEdit } from './use-save-edit';

afterEach(cleanup);

const saving: SavingEdit = {
  campaignId: 'c1',
  isPending: false,
  failure: { code: 'signed-out', message: 'Sign in.', requestId: 'r1' },
  outcome: null,
  problems: [],
  theirRows: [],
  rebase: () => undefined,
  start: async () => undefined,
};

test.each([
  ['console', '/sign-in'],
  ['frame', '/embed/sign-in?next=%2Fembed%2Fcampaigns%2Fc1%2Fedit'],
] as const)('signed out in the %s, the way back leads to where signing in helps', (place, href) => {
  render(
    <PlaceProvider place={place}>
      <EditResult saving={saving} />
    </PlaceProvider>,
  );
  expect(screen.getByRole('link', { name: /Sign in/ }).getAttribute('href')).toBe(href);
});
