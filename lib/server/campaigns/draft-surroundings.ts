import 'server-only';
import type { CampaignDraft } from '@/lib/campaign/draft';
import type { PlanLimits } from '@/lib/campaign/plan-types';
import type { AudienceFacts } from '@/lib/contacts/contact';
import { readFacts, readNotes } from '@/lib/server/contacts';
import { getDb } from '@/lib/server/db/client';
import { env } from '@/lib/server/env';
import { readPlanLimits } from '@/lib/server/launches/plan-limits';

/** The limits of this deployment a draft is planned against. */
export async function readLimits(): Promise<PlanLimits> {
  const { GUESSED_CALL_SECONDS, LAUNCH_GRACE_SECONDS, VAPI_RETRY_WINDOW_SECONDS } = env();
  return readPlanLimits({
    db: await getDb(),
    graceSeconds: LAUNCH_GRACE_SECONDS,
    retryWindowSeconds: VAPI_RETRY_WINDOW_SECONDS,
    guessedCallSeconds: GUESSED_CALL_SECONDS,
  });
}

/** The facts of the list a draft names; null when it names none, or one that is not there. */
export async function readDraftFacts(
  { audience }: CampaignDraft,
  { withSample }: { withSample: boolean },
): Promise<AudienceFacts | null> {
  const { listId, revision, from } = audience;
  if (listId === null || revision === null) return null;
  return readFacts({ listId, revision, from }, { withSample });
}

/** What is to be known of how its list came about; nothing for one that was imported. */
export async function readDraftNotes({ audience }: CampaignDraft): Promise<string[]> {
  const { listId, revision } = audience;
  return listId === null || revision === null ? [] : readNotes({ listId, revision });
}
