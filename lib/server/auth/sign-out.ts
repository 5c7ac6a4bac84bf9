import 'server-only';
import { recordOutcome } from '../audit/record';
import { getDb } from '../db/client';
import { findActor } from './actor';
import { postToAuth } from './post-to-auth';
import { forgetSessions } from './session-memory';

/** Ends the session behind these headers on the server; its cookie is worthless from then on. */
export async function signOut(headers: Headers): Promise<void> {
  const actor = await findActor(headers, { isActivity: false });
  forgetSessions();
  await postToAuth('/sign-out', {}, headers);
  if (actor) {
    await recordOutcome(await getDb(), { actor, action: 'session.end', target: actor.id });
  }
}
