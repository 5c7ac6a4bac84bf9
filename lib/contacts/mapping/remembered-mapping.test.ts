import { expect, it } from 'vitest';
import { headerSetKey, rolesFor } from './remembered-mapping';

const known = { columns: ['Phone', 'First  Name', 'plan'], roles: ['number', 'name', 'ignore'] };

it('takes the same headers for the same set, whatever their order, case and spaces', () => {
  expect(headerSetKey(['plan ', 'PHONE', 'first name'])).toBe(headerSetKey(known.columns));
  expect(headerSetKey(['plan', 'phone'])).not.toBe(headerSetKey(known.columns));
});

it('gives each column the role it had, where it stands now', () => {
  const roles = ['number', 'name', 'ignore'] as const;
  const mapping = { columns: known.columns, roles: [...roles] };
  expect(rolesFor(['plan', 'phone', 'first name'], mapping)).toEqual(['ignore', 'number', 'name']);
  expect(rolesFor(['plan', 'mobile', 'first name'], mapping)).toBeNull();
});

it('tells headers that differ in case only apart by their order', () => {
  const mapping = {
    columns: ['Tel', 'tel'],
    roles: ['number', 'ignore'] as ('number' | 'ignore')[],
  };
  expect(rolesFor(['TEL', 'tel'], mapping)).toEqual(['number', 'ignore']);
  expect(headerSetKey(['tel', 'TEL'])).toBe(headerSetKey(['Tel', 'tel']));
});
