import 'server-only';
import { findActor, isIdle } from './actor';

/** Whether signing in would change nothing: a session is there and not idle. */
export async function hasFullSession(headers: Headers): Promise<boolean> {
  const actor = await findActor(headers, { isActivity: false });
  return actor !== null && !isIdle(actor);
}
