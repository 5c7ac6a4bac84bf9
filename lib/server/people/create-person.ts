import 'server-only';
import { randomUUID } from 'node:crypto';
import { hashPassword } from 'better-auth/crypto';
import { normaliseEmail } from '../auth/normalise-email';
import type { Role } from '../auth/permissions';
import { accounts, people } from '../db/schema';
import type { Db } from '../db/types';

export type NewPerson = { name: string; email: string; password: string; role: Role };

/** Adds a person who can sign in at once; returns the id. A taken address fails on the database's own rule. */
export async function createPerson(db: Db, { name, email, password, role }: NewPerson) {
  const id = randomUUID();
  const hash = await hashPassword(password);
  await db.transaction(async (tx) => {
    await tx.insert(people).values({ id, name, email: normaliseEmail(email), role });
    await tx.insert(accounts).values({
      id: randomUUID(),
      accountId: id,
      providerId: 'credential',
      userId: id,
      password: hash,
    });
  });
  return id;
}
