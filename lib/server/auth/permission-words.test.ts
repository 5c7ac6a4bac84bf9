import { expect, test } from 'vitest';
import { describeRoles } from './permission-words';

test('the table of roles says what the guards allow', () => {
  const { rows } = describeRoles();
  expect(rows.map(({ permission, grantedTo }) => [permission, grantedTo.join(' ')])).toEqual([
    ['see', 'viewer operator approver admin'],
    ['see-contacts', 'operator approver admin'],
    ['operate', 'operator approver admin'],
    ['approve', 'approver admin'],
    ['administer', 'admin'],
  ]);
});

test('each role is described by what it gains', () => {
  const { roles } = describeRoles();
  expect(roles.map(({ gains }) => gains)).toEqual([
    'May see campaigns, counters and how they went.',
    'As viewer, and may see phone numbers, names, transcripts and recordings; build, launch, stop and delete campaigns.',
    'As operator, and may approve launches of others (none needs it yet).',
    'As approver, and may invite people, change their roles, disable them.',
  ]);
});
