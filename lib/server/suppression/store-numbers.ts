import 'server-only';
import { sql } from 'drizzle-orm';
import type { DoNotCallSource } from '@/lib/contacts/do-not-call/do-not-call';
import type { Db } from '@/lib/server/db/client';

export type NewEntries = {
  /** As they identify a contact, each once. */
  numbers: readonly string[];
  reason: string;
  source: DoNotCallSource;
  note: string | null;
  call: { campaignId: string; callId: string | null } | null;
  actorId: string;
};

/** An entry that was made now. */
export type MadeEntry = { id: number; number: string };

/** Puts numbers on the list; those that are on it stay as they are. Gives back the new ones. */
export async function storeNumbers(tx: Db, input: NewEntries): Promise<MadeEntry[]> {
  const { numbers, reason, source, note, call, actorId } = input;
  const { rows } = await tx.execute<MadeEntry>(sql`
    insert into do_not_call (number, reason, source, note, campaign_id, call_id, added_by)
    select value, ${reason}, ${source}, ${note}::text, ${call?.campaignId ?? null}::text,
      ${call?.callId ?? null}::text, ${actorId}
    from jsonb_array_elements_text(${JSON.stringify(numbers)}::jsonb)
    on conflict (number) where removed_at is null do nothing
    returning id::float8 as id, number`);
  return rows;
}
