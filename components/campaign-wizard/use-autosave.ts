'use client';

import { useEffect, useState, useSyncExternalStore } from 'react';
import type { CampaignDraft } from '@/lib/campaign/draft';
import { putDraft } from '@/lib/query/draft-request';
import type { SaveState } from '@/lib/query/draft-save-state';
import { DraftSaver } from '@/lib/query/draft-saver';

type Start = {
  draftId: string | null;
  version: number;
  draft: CampaignDraft;
  savedAt: string | null;
};

/** Saves the draft as it changes, and at once when the page is hidden, left, or back on line. */
export function useAutosave(draft: CampaignDraft, start: Start): [SaveState, DraftSaver] {
  const [saver] = useState(
    () => new DraftSaver({ ...start, put: putDraft, mintId: () => crypto.randomUUID() }),
  );
  const state = useSyncExternalStore(saver.subscribe, saver.getState, saver.getState);
  useEffect(() => saver.change(draft), [saver, draft]);
  useEffect(() => watchPage(saver), [saver]);
  return [state, saver];
}

function watchPage(saver: DraftSaver): () => void {
  const flush = () => void saver.flush();
  // Before a reload asks for the page: at `pagehide` the next page was already made from the draft before.
  const leave = (event: BeforeUnloadEvent) => {
    if (saver.hasMuchToLose()) event.preventDefault();
    flush();
  };
  document.addEventListener('visibilitychange', flush);
  window.addEventListener('pagehide', flush);
  window.addEventListener('online', flush);
  window.addEventListener('beforeunload', leave);
  return () => {
    document.removeEventListener('visibilitychange', flush);
    window.removeEventListener('pagehide', flush);
    window.removeEventListener('online', flush);
    window.removeEventListener('beforeunload', leave);
    flush();
  };
}
