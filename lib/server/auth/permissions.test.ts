import { describe, expect, it } from 'vitest';
import { PERMISSIONS, permissionsOf } from './permissions';

describe('what a role may do', () => {
  it.each([
    ['viewer', 'see'],
    ['operator', 'see see-contacts operate'],
    ['approver', 'see see-contacts operate approve'],
    ['admin', 'see see-contacts operate approve administer'],
    ['owner', ''],
    ['constructor', ''],
    ['', ''],
  ])('%s: %s', (role, granted) => {
    const allowed = PERMISSIONS.filter((permission) => permissionsOf(role).has(permission));
    expect(allowed.join(' ')).toBe(granted);
  });
});
