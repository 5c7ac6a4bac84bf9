import 'server-only';
import { reportDenied } from './audit/report-denied';
import { type Actor, findActor, type Permission, refusalFor } from './auth/actor';
import { checkOrigin } from './origin-gate';

type Entry = {
  headers: Headers;
  permission: Permission;
  isMutation: boolean;
  /** What was asked for, as the audit names it when it is refused. */
  action: string;
};

/** Actor, then the Origin gate for mutations, then the permission. A refused person leaves an audit row. */
export async function admit({ headers, permission, isMutation, action }: Entry): Promise<Actor> {
  const actor = await findActor(headers, { isActivity: isMutation, mayRecall: isMutation });
  const originRefusal = isMutation ? checkOrigin(headers) : null;
  const error = originRefusal ?? refusalFor(actor, permission);
  if (error === null && actor !== null) return actor;
  // A page left open polls on after its person went idle; that alone is nothing to write down.
  const isNews = isMutation || error?.code !== 'signed-out';
  if (actor !== null && error !== null && isNews) await reportDenied(actor, { action, error });
  throw error;
}
