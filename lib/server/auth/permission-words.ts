import { PERMISSIONS, type Permission, permissionsOf, ROLES, type Role } from './permissions';

const WORDS: Record<Permission, string> = {
  see: 'See campaigns, counters and how they went',
  'see-contacts': 'See phone numbers, names, transcripts and recordings',
  operate: 'Build, launch, stop and delete campaigns',
  approve: 'Approve what somebody else wants to launch',
  administer: 'Invite people, change their roles, disable them',
};

export type RoleTable = {
  roles: readonly Role[];
  rows: { permission: Permission; words: string; grantedTo: Role[] }[];
};

/** What each role may do, as the guards know it. */
export function describeRoles(): RoleTable {
  return {
    roles: ROLES,
    rows: PERMISSIONS.map((permission) => ({
      permission,
      words: WORDS[permission],
      grantedTo: ROLES.filter((role) => permissionsOf(role).has(permission)),
    })),
  };
}
