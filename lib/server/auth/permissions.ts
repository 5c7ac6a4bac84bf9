/** What a person may do; asked by `requireActor`. `see-contacts` covers numbers, names, transcripts, recordings. */
export const PERMISSIONS = ['see', 'see-contacts', 'operate', 'approve', 'administer'] as const;
export type Permission = (typeof PERMISSIONS)[number];

export const ROLES = ['viewer', 'operator', 'approver', 'admin'] as const;
export type Role = (typeof ROLES)[number];

const GRANTED: Record<Role, readonly Permission[]> = {
  viewer: ['see'],
  operator: ['see', 'see-contacts', 'operate'],
  approver: ['see', 'see-contacts', 'operate', 'approve'],
  admin: PERMISSIONS,
};

/** A role nobody has heard of may do nothing. */
export function permissionsOf(role: string): ReadonlySet<Permission> {
  return new Set(isRole(role) ? GRANTED[role] : []);
}

export function isRole(role: string): role is Role {
  return (ROLES as readonly string[]).includes(role);
}
