'use client';

import { Button } from '@/components/ui/button';
import type { HomeRow } from '@/lib/campaign/home';
import { formatCount } from '@/lib/campaign/phrases';
import { BULK_VERBS, type BulkAsk, type BulkKind, whyNone } from './bulk-words';

type BulkBarProps = {
  rows: readonly HomeRow[];
  /** How many of them are on other pages, or left out by a filter. */
  unseen: number;
  /** Rows that fit the filters on all pages, when there are more than are selected. */
  matching: number;
  onChooseMatching: () => void;
  onClear: () => void;
  onAsk: (ask: BulkAsk) => void;
};

/** What can be done to the selected campaigns. It floats, so that the table does not move under the hand. */
export function BulkBar(props: BulkBarProps) {
  const { rows, unseen, matching, onChooseMatching, onClear, onAsk } = props;
  return (
    <section
      aria-label="Selected campaigns"
      className="sticky bottom-3 z-20 mx-auto mt-3 flex w-fit max-w-full flex-wrap items-center gap-2 rounded-lg border border-line-strong bg-panel px-3 py-2 shadow-float"
    >
      <p role="status" className="mr-2">
        {formatCount(rows.length)} selected
        {unseen > 0 ? (
          <span className="text-muted">, {formatCount(unseen)} not on this page</span>
        ) : null}
      </p>
      {matching > rows.length ? (
        <Button variant="ghost" onClick={onChooseMatching}>
          Select all {formatCount(matching)}
        </Button>
      ) : null}
      <Button variant="ghost" onClick={onClear}>
        Clear
      </Button>
      <BulkButton kind="stop" rows={rows} onAsk={onAsk} />
      <BulkButton kind="delete" rows={rows} onAsk={onAsk} />
    </section>
  );
}

type BulkButtonProps = BulkAsk & { kind: BulkKind; onAsk: (ask: BulkAsk) => void };

function BulkButton({ kind, rows, onAsk }: BulkButtonProps) {
  const reason = whyNone({ kind, rows });
  const { act } = BULK_VERBS[kind];
  return (
    <Button variant="danger" disabled={reason !== null} onClick={() => onAsk({ kind, rows })}>
      {reason === null ? `${act}…` : `${act}… (${reason})`}
    </Button>
  );
}
