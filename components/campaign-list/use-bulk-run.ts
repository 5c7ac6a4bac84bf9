'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { nameWithoutFingerprint } from '@/lib/campaign/launch-name';
import { deleteCampaign, dropFromHome, homeKey, stopCampaign } from '@/lib/query/campaigns';
import { runBounded } from '@/lib/query/run-bounded';
import { tellThrown } from '@/lib/query/tell-failure';
import { ableRows, type BulkAsk, type BulkKind } from './bulk-words';

export type BulkItem = {
  id: string;
  name: string;
  state: 'waiting' | 'running' | 'done' | 'refused';
  /** Of a refused one, in a sentence. */
  why: string | null;
};

export type BulkRun = { kind: BulkKind; items: readonly BulkItem[] };

/** A browser keeps six connections to a server: one stays free for the poll, and one for whatever else is asked. */
const AT_ONCE = 4;

/** Stops or deletes campaigns one by one, several at a time, and keeps what came of each. */
export function useBulkRun() {
  const client = useQueryClient();
  const [run, setRun] = useState<BulkRun | null>(null);

  const note = (id: string, change: Partial<BulkItem>) =>
    setRun((known) => {
      if (known === null) return null;
      const items = known.items.map((item) => (item.id === id ? { ...item, ...change } : item));
      return { ...known, items };
    });

  async function actOn(kind: BulkKind, id: string) {
    note(id, { state: 'running' });
    try {
      if (kind === 'stop') await stopCampaign(id);
      else await deleteCampaign(id);
      if (kind === 'delete') await dropFromHome(client, id);
      note(id, { state: 'done' });
    } catch (thrown) {
      note(id, { state: 'refused', why: tellThrown(thrown) });
    }
  }

  async function work(kind: BulkKind, items: readonly BulkItem[]) {
    await runBounded(items, { limit: AT_ONCE, work: ({ id }) => actOn(kind, id) });
    await client.invalidateQueries({ queryKey: homeKey() });
  }

  function start(ask: BulkAsk) {
    const items = ableRows(ask).flatMap(toItem);
    setRun({ kind: ask.kind, items });
    void work(ask.kind, items);
  }

  function retry() {
    if (run === null) return;
    const refused = run.items.filter(({ state }) => state === 'refused');
    for (const { id } of refused) note(id, { state: 'waiting', why: null });
    void work(run.kind, refused);
  }
  return { run, start, retry, dismiss: () => setRun(null) };
}

function toItem({ id, name }: BulkAsk['rows'][number]): BulkItem[] {
  if (id === null) return [];
  return [{ id, name: nameWithoutFingerprint(name), state: 'waiting', why: null }];
}

/** How many came to which end. */
export function countRun({ items }: BulkRun) {
  const done = items.filter(({ state }) => state === 'done').length;
  const refused = items.filter(({ state }) => state === 'refused').length;
  return { all: items.length, done, refused, isOver: done + refused === items.length };
}
