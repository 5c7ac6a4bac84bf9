import { randomUUID } from 'node:crypto';
import type { Role } from '@/lib/server/auth/permissions';
import { signIn } from '@/lib/server/auth/sign-in';
import { getDb } from '@/lib/server/db/client';
import { createPerson } from '@/lib/server/people/create-person';

/**
 * A new person of this role, signed in: the headers of their browser, Origin included. Needs
 * `stubServerEnv()` and `provideDb(db)` first.
 */
export async function signedInAs(role: Role): Promise<{ id: string; headers: Headers }> {
  const email = `${role}-${randomUUID()}@example.com`;
  const password = 'nine lives of a cat';
  const id = await createPerson(await getDb(), { name: `A ${role}`, email, password, role });
  const outcome = await signIn({ email, password }, { headers: new Headers() });
  if (outcome.kind !== 'signed-in') throw new Error(`sign-in came out as ${outcome.kind}`);
  const cookie = `dialboard=${encodeURIComponent(outcome.cookie)}`;
  return { id, headers: new Headers({ cookie, origin: 'http://localhost:3000' }) };
}
