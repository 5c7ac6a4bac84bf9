'use client';

import { useEffect, useState } from 'react';
import { fingerprintOf } from '@/lib/campaign/launch-name';
import { getDraft } from '@/lib/query/draft-request';
import type { SaveState } from '@/lib/query/draft-save-state';

/** What the campaign's name will end with: known to the page, or asked for after a new draft's first save. */
export function useFingerprint(initial: string | null, { draftId, version }: SaveState) {
  const [asked, setAsked] = useState<string | null>(null);
  const isAskable = initial === null && draftId !== null && version > 0;
  useEffect(() => {
    if (!isAskable) return;
    let isOver = false;
    void getDraft(draftId).then((opened) => {
      if (!isOver && opened !== null) setAsked(fingerprintOf(opened.launchKey));
    });
    return () => {
      isOver = true;
    };
  }, [isAskable, draftId]);
  return initial ?? asked;
}
