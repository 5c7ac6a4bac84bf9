'use client';

import { useState } from 'react';
import type { HomeRow } from '@/lib/campaign/home';
import { BulkBar } from './bulk-bar';
import { BulkDialog } from './bulk-dialog';
import { BulkNote } from './bulk-note';
import type { BulkAsk } from './bulk-words';
import { countRun, useBulkRun } from './use-bulk-run';
import { hasCampaign, type useChosen } from './use-chosen';

/** One question and one run at a time: asking anew puts away what came of the last. */
export function useBulk(chosen: ReturnType<typeof useChosen>) {
  const { run, start, retry, dismiss } = useBulkRun();
  const [ask, setAsk] = useState<BulkAsk | null>(null);
  const [isOpen, setOpen] = useState(false);
  const isRunning = run !== null && !countRun(run).isOver;
  function put(next: BulkAsk) {
    // What runs is shown first: its results must not be lost under another question.
    if (!isRunning) {
      dismiss();
      setAsk(next);
    }
    setOpen(true);
  }
  function startAndClear(asked: BulkAsk) {
    start(asked);
    chosen.clear();
  }
  const dialog = (
    <BulkDialog
      {...{ ask, run, isOpen }}
      onOpenChange={setOpen}
      onStart={startAndClear}
      onRetry={retry}
    />
  );
  const note =
    run === null || isOpen ? null : (
      <BulkNote run={run} onOpen={() => setOpen(true)} onDismiss={dismiss} />
    );
  return { put, dialog, note };
}

type ChosenBarProps = {
  chosen: ReturnType<typeof useChosen>;
  all: readonly HomeRow[];
  shown: readonly HomeRow[];
  matching: readonly HomeRow[];
  onAsk: (ask: BulkAsk) => void;
};

/** The bar for the rows that are marked and still there; nothing while there is none. */
export function ChosenBar({ chosen, all, shown, matching, onAsk }: ChosenBarProps) {
  const rows = all.filter(({ key }) => chosen.keys.has(key));
  if (rows.length === 0) return null;
  const seen = shown.filter(({ key }) => chosen.keys.has(key)).length;
  return (
    <BulkBar
      rows={rows}
      unseen={rows.length - seen}
      matching={matching.filter(hasCampaign).length}
      onChooseMatching={() => chosen.setAll(matching, true)}
      onClear={chosen.clear}
      onAsk={onAsk}
    />
  );
}
