'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { ScrollList } from '@/components/ui/scroll-list';
import { nameWithoutFingerprint } from '@/lib/campaign/launch-name';
import { countOf } from '@/lib/campaign/phrases';
import { ableRows, BULK_VERBS, type BulkAsk, tellBulk, whyNot } from './bulk-words';

type BulkQuestionProps = { ask: BulkAsk; onClose: () => void; onConfirm: () => void };

/** Names all campaigns and counts the people; whoever answers types how many they are. */
export function BulkQuestion({ ask, onClose, onConfirm }: BulkQuestionProps) {
  const [typed, setTyped] = useState('');
  const count = ableRows(ask).length;
  const isTyped = typed.trim() === String(count);
  return (
    <div className="space-y-3">
      <div className="space-y-1 text-muted">
        {tellBulk(ask).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <AskedRows ask={ask} />
      <Field label={`Type ${count} to confirm`}>
        <Input
          inputMode="numeric"
          autoComplete="off"
          className="w-28"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </Field>
      <div className="flex flex-wrap items-center justify-between gap-2">
        <Button variant="danger-solid" disabled={!isTyped} onClick={onConfirm}>
          {BULK_VERBS[ask.kind].act} {countOf(count, 'campaign')}
        </Button>
        <Button onClick={onClose}>{ask.kind === 'stop' ? 'Keep them running' : 'Keep them'}</Button>
      </div>
    </div>
  );
}

function AskedRows({ ask }: { ask: BulkAsk }) {
  return (
    <ScrollList aria-label="Selected campaigns" className="max-h-48">
      {ask.rows.map((row) => {
        const reason = whyNot(ask.kind, row);
        return (
          <li
            key={row.key}
            className="flex justify-between gap-3 border-line-soft border-b px-2.5 py-1 last:border-b-0"
          >
            <span className={reason === null ? 'truncate' : 'truncate text-muted'}>
              {nameWithoutFingerprint(row.name)}
            </span>
            <span className="shrink-0 text-muted">
              {reason === null ? countOf(row.audience, 'contact') : `left as it is: ${reason}`}
            </span>
          </li>
        );
      })}
    </ScrollList>
  );
}
