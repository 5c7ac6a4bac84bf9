import 'server-only';
import { eq } from 'drizzle-orm';
import { getDb } from '../db/client';
import { people } from '../db/schema';
import { env } from '../env';
import { createPerson } from './create-person';

/** The demo's sign-in is public and printed on the page; env.ts refuses it wherever that would matter. */
export const DEMO_PERSON = { email: 'demo@dialboard.local', password: 'demo-dialboard' } as const;

export async function ensureDemoPerson(): Promise<void> {
  if (!env().isDemo) return;
  const db = await getDb();
  const found = await db.select().from(people).where(eq(people.email, DEMO_PERSON.email));
  if (found.length === 0) await createPerson(db, { ...DEMO_PERSON, name: 'Demo', role: 'admin' });
}
