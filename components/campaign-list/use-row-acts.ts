'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useDuplicate } from '@/components/shell/use-duplicate';
import type { HomeRow } from '@/lib/campaign/home';
import { nameWithoutFingerprint } from '@/lib/campaign/launch-name';
import { dropFromHome, homeKey } from '@/lib/query/campaigns';
import type { DuplicateCampaign, RowAct } from './list-types';

/** What was chosen in a row's menu: most acts ask first, a duplicate is made at once. */
export function useRowActs(duplicateCampaign: DuplicateCampaign | undefined) {
  const client = useQueryClient();
  const [act, setAct] = useState<RowAct | null>(null);
  const { start, dialog } = useDuplicate();
  function duplicate({ id, name }: HomeRow) {
    if (id === null || duplicateCampaign === undefined) return;
    start({
      name: nameWithoutFingerprint(name),
      duplicate: () => duplicateCampaign({ campaignId: id }),
    });
  }
  const latest = useRef(duplicate);
  // The handler stays the same from poll to poll, so that rows need not be drawn again.
  useEffect(() => {
    latest.current = duplicate;
  });
  const choose = useCallback((next: RowAct) => {
    if (next.kind === 'duplicate') latest.current(next.row);
    else setAct(next);
  }, []);
  async function drop(campaignId: string) {
    await dropFromHome(client, campaignId);
    await client.invalidateQueries({ queryKey: homeKey() });
  }
  return {
    act,
    choose,
    close: () => setAct(null),
    drop: (campaignId: string) => void drop(campaignId),
    duplicateDialog: dialog,
  };
}
