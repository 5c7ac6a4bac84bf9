import { PERMISSIONS, type Permission, permissionsOf, ROLES, type Role } from './permissions';

const WORDS: Record<Permission, string> = {
  see: 'See campaigns, counters and how they went',
  'see-contacts': 'See phone numbers, names, transcripts and recordings',
  operate: 'Build, launch, stop and delete campaigns',
  approve: 'Approve launches of others (none needs it yet)',
  administer: 'Invite people, change their roles, disable them',
};

/** `gains` is what a role may do beyond the one before it. */
export type RoleFacts = { role: Role; gains: string };

export type RoleTable = {
  roles: RoleFacts[];
  rows: { permission: Permission; words: string; grantedTo: Role[] }[];
};

/** What each role may do, as the guards know it. */
export function describeRoles(): RoleTable {
  return {
    roles: ROLES.map((role, index) => ({ role, gains: gainsOf(role, ROLES[index - 1]) })),
    rows: PERMISSIONS.map((permission) => ({
      permission,
      words: WORDS[permission],
      grantedTo: ROLES.filter((role) => permissionsOf(role).has(permission)),
    })),
  };
}

function gainsOf(role: Role, before: Role | undefined): string {
  const known = permissionsOf(before ?? '');
  const gained = [...permissionsOf(role)].filter((permission) => !known.has(permission));
  const words = gained.map((permission) => WORDS[permission].toLowerCase()).join('; ');
  return before === undefined ? `May ${words}.` : `As ${before}, and may ${words}.`;
}
