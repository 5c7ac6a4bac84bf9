'use client';

import { useState } from 'react';
import type { CampaignDraft } from '@/lib/campaign/draft';
import type { AudienceFacts } from '@/lib/contacts/contact';

/**
 * The facts of the list the draft names. Several are kept, so that going back to a list already seen, in
 * this tab or by taking over another tab's draft, finds its facts again.
 */
export function useFacts(
  { audience }: CampaignDraft,
  initialFacts: AudienceFacts | null,
): [AudienceFacts | null, (facts: AudienceFacts) => void] {
  const [seen, setSeen] = useState<readonly AudienceFacts[]>([]);
  const known = initialFacts === null ? seen : [...seen, initialFacts];
  const facts = known.find(
    ({ listId, revision, range }) =>
      listId === audience.listId &&
      revision === audience.revision &&
      (range?.from ?? 0) === audience.from,
  );
  return [facts ?? null, (next) => setSeen((before) => [next, ...before])];
}
