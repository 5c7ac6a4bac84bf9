import 'server-only';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { reportDenied } from '../audit/report-denied';
import { markingAway } from '../database-away';
import { DomainError } from '../errors';
import { clientIp } from './client-ip';
import { pageHeaders } from './page-headers';
import { isRole, type Permission, permissionsOf, type Role } from './permissions';
import { pathIn, placeOf } from './request-place';
import { readSession, touchSession } from './session';
import { IDLE_MS } from './session-times';
import { signInPath } from './sign-in-path';

export type { Permission, Role } from './permissions';

/** Who acts. `permissions` are what the role grants; only `see` is left of them after 30 idle minutes. */
export type Actor = {
  id: string;
  name: string;
  role: Role;
  permissions: ReadonlySet<Permission>;
  ip: string | null;
};

type Look = {
  /** Whether the person did this, as opposed to a page that polls. */
  isActivity: boolean;
  /** Whether somebody known a while ago will do while the database is away. */
  mayRecall?: boolean;
  now?: number;
};

/** The signed-in person behind a request, or null. */
export async function findActor(
  requestHeaders: Headers,
  { isActivity, mayRecall = false, now = Date.now() }: Look,
): Promise<Actor | null> {
  const session = await readSession(requestHeaders, now, { mayRecall });
  if (session === null || !isRole(session.person.role)) return null;
  if (isActivity) await touchSession(session, now);
  const { id, name, role } = session.person;
  const isAway = now - session.activeAt > IDLE_MS;
  const permissions = isAway ? new Set<Permission>(['see']) : permissionsOf(role);
  return { id, name, role, permissions, ip: clientIp(requestHeaders) };
}

/** Why this person may not do this, in words; null when they may. */
export function refusalFor(actor: Actor | null, permission: Permission): DomainError | null {
  if (actor === null) {
    return new DomainError('signed-out', 'You are signed out. Sign in again; nothing was changed.');
  }
  if (actor.permissions.has(permission)) return null;
  if (permissionsOf(actor.role).has(permission)) {
    return wasAway();
  }
  return new DomainError(
    'not-allowed',
    'Your role does not allow this. Ask an administrator; nothing was changed.',
  );
}

function wasAway(): DomainError {
  return new DomainError(
    'signed-out',
    'You were away for 30 minutes. Sign in again to go on; nothing was changed.',
  );
}

/** Throws `DomainError('signed-out' | 'not-allowed')`. For server code in a request; routes use `answerRoute`. */
export async function requireActor(permission: Permission): Promise<Actor> {
  const actor = await findActor(await headers(), { isActivity: true });
  const refusal = refusalFor(actor, permission);
  if (refusal || actor === null) throw refusal;
  return actor;
}

/**
 * For pages: signed out, or idle with a role that may do more than look, leads to /sign-in and back here
 * afterwards; a role without the permission leads to /not-allowed.
 */
export async function requirePageActor(permission: Permission): Promise<Actor> {
  const requestHeaders = await pageHeaders();
  const actor = await markingAway(findActor(requestHeaders, { isActivity: true }));
  const path = requestHeaders.get('x-page-path');
  if (actor === null || isIdle(actor)) redirect(signInPath(path));
  const refusal = refusalFor(actor, permission);
  if (refusal === null) return actor;
  await reportDenied(actor, { action: `page ${path?.split('?')[0] ?? ''}`, error: refusal });
  redirect(pathIn(placeOf(requestHeaders), '/not-allowed'));
}

/** Whether something of what the role grants is asleep until the next sign-in. */
export function isIdle(actor: Actor): boolean {
  return actor.permissions.size < permissionsOf(actor.role).size;
}

/** For changes that need no permission beyond `see`: an idle session may not make them. @throws DomainError */
export function requireAwake(actor: Actor): void {
  if (isIdle(actor)) throw wasAway();
}
