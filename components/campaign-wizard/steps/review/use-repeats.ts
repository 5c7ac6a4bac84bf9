'use client';

import { useEffect, useState } from 'react';
import type { CampaignDraft } from '@/lib/campaign/draft';
import type { Repeat } from '@/lib/campaign/repeat';
import { fetchRepeats } from '@/lib/query/repeats';

export type Repeats = { repeats: readonly Repeat[]; isChecking: boolean };

const NONE: readonly Repeat[] = [];

/**
 * Who launched the same contacts today, asked when Review opens, when the list changes, and again after a
 * refused launch: somebody else's may have come in between.
 */
export function useRepeats({ audience }: CampaignDraft, refusal: unknown): Repeats {
  const { listId, revision, from } = audience;
  const [known, setKnown] = useState<{ list: string; repeats: readonly Repeat[] } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: nothing of a refusal is sent, but each is a reason to ask again
  useEffect(() => {
    if (listId === null || revision === null) return;
    const asking = new AbortController();
    void fetchRepeats({ listId, revision, from }, asking.signal).then((repeats) => {
      if (!asking.signal.aborted) setKnown({ list: `${listId} ${revision} ${from}`, repeats });
    });
    return () => asking.abort();
  }, [listId, revision, from, refusal]);
  if (listId === null || revision === null) return { repeats: NONE, isChecking: false };
  const isKnown = known?.list === `${listId} ${revision} ${from}`;
  return { repeats: isKnown ? known.repeats : NONE, isChecking: !isKnown };
}
