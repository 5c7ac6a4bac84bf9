'use client';

import { useEffect, useEffectEvent } from 'react';
import type { CampaignDraft } from '@/lib/campaign/draft';
import { getDraft } from '@/lib/query/draft-request';
import type { DraftSaver } from '@/lib/query/draft-saver';

/**
 * Looks, as the page opens and each time it comes back into sight, whether the draft was saved elsewhere:
 * in another tab, or by the page before a reload whose last save was still on its way.
 */
export function useNewerDraft(saver: DraftSaver, onNewer: (draft: CampaignDraft) => void): void {
  const look = useEffectEvent(async () => {
    const { draftId, version } = saver.getState();
    if (document.hidden || draftId === null || version === 0) return;
    const stored = await getDraft(draftId);
    const newer = stored === null ? null : saver.adopt(stored);
    if (newer !== null) onNewer(newer);
  });
  useEffect(() => {
    const lookNow = () => void look();
    lookNow();
    document.addEventListener('visibilitychange', lookNow);
    return () => document.removeEventListener('visibilitychange', lookNow);
  }, []);
}
