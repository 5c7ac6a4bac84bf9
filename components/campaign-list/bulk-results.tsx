'use client';

import { useEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { ScrollList } from '@/components/ui/scroll-list';
import { countOf, formatCount } from '@/lib/campaign/phrases';
import { BULK_VERBS } from './bulk-words';
import { type BulkItem, type BulkRun, countRun } from './use-bulk-run';

type BulkResultsProps = { run: BulkRun; onClose: () => void; onRetry: () => void };

/** What came of each campaign; it stays until somebody closes it. */
export function BulkResults({ run, onClose, onRetry }: BulkResultsProps) {
  const { refused, isOver } = countRun(run);
  const list = useRef<HTMLUListElement>(null);
  // The button that was pressed is gone: the focus goes to what came of it.
  useEffect(() => list.current?.focus(), []);
  return (
    <div className="space-y-3">
      <p role="status" className="text-muted">
        {tellRun(run)}
      </p>
      <ScrollList ref={list} aria-label="Results" className="max-h-72">
        {run.items.map((item) => (
          <ResultLine key={item.id} item={item} kind={run.kind} />
        ))}
      </ScrollList>
      <div className="flex flex-wrap items-center justify-end gap-2">
        {isOver && refused > 0 ? <Button onClick={onRetry}>Try the refused again</Button> : null}
        <Button onClick={onClose}>{isOver ? 'Back to the list' : 'Hide, and go on'}</Button>
      </div>
    </div>
  );
}

export function tellRun(run: BulkRun): string {
  const { all, done, refused, isOver } = countRun(run);
  const { done: word } = BULK_VERBS[run.kind];
  const counts = `${formatCount(done)} of ${countOf(all, 'campaign')} ${word}`;
  const trouble = refused > 0 ? `, ${formatCount(refused)} refused` : '';
  return `${counts}${trouble}${isOver ? '.' : ' so far.'}`;
}

type ResultLineProps = { item: BulkItem; kind: BulkRun['kind'] };

function ResultLine({ item, kind }: ResultLineProps) {
  return (
    <li className="border-line-soft border-b px-2.5 py-1 last:border-b-0">
      <p className="flex justify-between gap-3">
        <span className="truncate">{item.name}</span>
        <span className={item.state === 'refused' ? 'shrink-0 text-danger' : 'shrink-0 text-muted'}>
          {stateWord(item, kind)}
        </span>
      </p>
      {item.why === null ? null : <p className="text-caption text-muted">{item.why}</p>}
    </li>
  );
}

function stateWord({ state }: BulkItem, kind: BulkRun['kind']): string {
  if (state === 'done') return BULK_VERBS[kind].done;
  if (state === 'running') return `${BULK_VERBS[kind].acting.toLowerCase()}…`;
  return state;
}
