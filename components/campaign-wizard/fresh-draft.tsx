'use client';

import { useEffect, useEffectEvent } from 'react';
import { getDraft } from '@/lib/query/draft-request';

type FreshDraftProps = { draftId: string | null; isGone: boolean };

/**
 * The browser's Back shows this page as it was first drawn: without the draft its address got since, or
 * with one that was launched meanwhile. Either is asked for anew, so that nobody takes a launch for lost.
 */
export function FreshDraft({ draftId, isGone }: FreshDraftProps) {
  const check = useEffectEvent(async () => {
    const wanted = new URLSearchParams(window.location.search).get('draft');
    if (wanted === null || isGone) return;
    const isOther = wanted !== draftId;
    if (isOther || (await getDraft(wanted))?.sealedAt) window.location.reload();
  });
  useEffect(() => void check(), []);
  return null;
}
