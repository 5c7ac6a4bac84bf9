import 'server-only';
import { and, desc, eq, gt } from 'drizzle-orm';
import { getDb } from '../db/client';
import { sessions } from '../db/schema';
import { deviceInWords } from './device-in-words';

/** An open session as its person sees it. `id` opens nothing: the token stays on the server. Times are epoch ms. */
export type OpenSession = {
  id: string;
  device: string;
  since: number;
  activeAt: number;
  isThis: boolean;
};

type Whose = { personId: string; currentId: string | null; now?: number };

/** This one first, then by last activity. Those past their end are left out. */
export async function listSessions({ personId, currentId, now = Date.now() }: Whose) {
  const db = await getDb();
  const rows = await db
    .select()
    .from(sessions)
    .where(and(eq(sessions.userId, personId), gt(sessions.expiresAt, new Date(now))))
    .orderBy(desc(sessions.updatedAt));
  const all = rows.map(
    ({ id, userAgent, createdAt, updatedAt }): OpenSession => ({
      id,
      device: deviceInWords(userAgent),
      since: createdAt.getTime(),
      activeAt: updatedAt.getTime(),
      isThis: id === currentId,
    }),
  );
  return all.sort((a, b) => Number(b.isThis) - Number(a.isThis));
}
