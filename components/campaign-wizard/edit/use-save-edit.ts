'use client';

import { useRef, useState } from 'react';
import type { EditBase } from '@/lib/campaign/edit-base';
import type { EditRow } from '@/lib/campaign/edit-diff';
import type { EditChanges } from '@/lib/campaign/edit-draft';
import type { EditOutcome } from '@/lib/campaign/edit-outcome';
import type { Problem } from '@/lib/campaign/plan-types';
import type { Failure } from '@/lib/campaign/result';
import { callAction } from '@/lib/query/call-action';
import type { SaveEdit } from './edit-types';

export type SavingEdit = {
  campaignId: string;
  isPending: boolean;
  failure: Failure | null;
  outcome: EditOutcome | null;
  /** What the server found, until the next change. */
  problems: readonly Problem[];
  /** What somebody else changed meanwhile. */
  theirRows: readonly EditRow[];
  /** Puts the changes onto the campaign as it stands now. */
  rebase: () => void;
  start: () => Promise<void>;
};

type Parts = {
  base: EditBase;
  changes: EditChanges;
  save: SaveEdit;
  tellTheirs: (current: EditBase) => EditRow[];
  onRebase: (current: EditBase) => void;
  onSaved: () => void;
};

type Settled = { failure: Failure | null; outcome: EditOutcome | null; changes: EditChanges };

/** Saves once: a second click while the first is under way does nothing. What came of it goes with the next change. */
export function useSaveEdit(parts: Parts): SavingEdit {
  const { base, changes, save } = parts;
  const [isPending, setPending] = useState(false);
  const [settled, setSettled] = useState<Settled | null>(null);
  const isUnderWay = useRef(false);

  async function start() {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    setPending(true);
    setSettled(null);
    const { campaignId, basedOn } = base;
    const result = await callAction(() => save({ campaignId, basedOn, changes }), SILENCE);
    if (result.ok && result.value.kind === 'saved' && result.value.wasConfirmed) {
      // Stays pending: the button must not come back while the campaign's page is being opened.
      parts.onSaved();
      return;
    }
    isUnderWay.current = false;
    setPending(false);
    setSettled({
      failure: result.ok ? null : result.failure,
      outcome: result.ok ? result.value : null,
      changes,
    });
  }
  const isCurrent = settled !== null && isSame(settled.changes, changes);
  const current = settled?.outcome?.kind === 'changed' ? settled.outcome.current : null;
  return {
    ...{ campaignId: base.campaignId, isPending, start },
    failure: settled?.failure ?? null,
    outcome: settled?.outcome ?? null,
    problems: isCurrent ? (settled.failure?.problems ?? []) : [],
    theirRows: current === null ? [] : parts.tellTheirs(current),
    rebase: () => {
      if (current === null) return;
      setSettled(null);
      parts.onRebase(current);
    },
  };
}

function isSame(a: EditChanges, b: EditChanges): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

const SILENCE =
  'The server gave no answer. It is not known whether the changes were saved. Reload this page to see the campaign as it stands: what you changed is kept, except sharing by a column.';
