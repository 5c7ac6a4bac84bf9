import type { Result } from '@/lib/campaign/result';

/** A server action of one argument, handed in by the page. */
export type Act<Input, Output = null> = (input: Input) => Promise<Result<Output>>;

/** Times are epoch ms. */
export type SessionRow = {
  id: string;
  device: string;
  since: number;
  activeAt: number;
  isThis: boolean;
};

export type PersonRow = {
  id: string;
  name: string;
  email: string;
  role: string;
  isDisabled: boolean;
  lastActiveAt: number | null;
  isYou: boolean;
};

export type InvitationRow = {
  id: string;
  email: string;
  role: string;
  invitedBy: string | null;
  expiresAt: number;
};

/** What may be done, and by which roles; made on the server from what its guards know. */
export type RoleTable = {
  roles: readonly { role: string; gains: string }[];
  rows: readonly { permission: string; words: string; grantedTo: readonly string[] }[];
};

export type MadeLink = { url: string; expiresAt: number };

export type PeopleActions = {
  invite: Act<{ email: string; role: string }, MadeLink>;
  revokeInvitation: Act<{ id: string }>;
  changeRole: Act<{ personId: string; role: string }>;
  disable: Act<{ personId: string }>;
  enable: Act<{ personId: string }>;
  makeResetLink: Act<{ personId: string }, MadeLink>;
};

export type PersonAct = { kind: 'role' | 'reset' | 'disable' | 'enable'; person: PersonRow };
