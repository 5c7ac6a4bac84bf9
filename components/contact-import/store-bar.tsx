'use client';

import { formatCount } from '@/components/shell/format-count';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import { Progress } from '@/components/ui/progress';
import type { ImportState } from './import-state';
import { contacts } from './report-words';

type StoreBarProps = {
  state: ImportState;
  onStore: () => void;
  onCancel: () => void;
};

/**
 * The one button that makes the accepted contacts the audience, and how far storing them is. The button
 * stays while it is at work, so the focus does too.
 */
export function StoreBar({ state, onStore, onCancel }: StoreBarProps) {
  const { report, stage, error } = state;
  if (!report) return null;
  const total = report.accepted;
  if (total === 0) return <p className="text-muted">No row can be used. Nothing is stored.</p>;
  const hasFailed = error?.at === 'upload';
  const words = `Use ${total === 1 ? 'this contact' : `these ${contacts(total)}`}`;
  return (
    <div className="flex flex-col gap-3">
      {hasFailed ? (
        <Callout tone="error" title="The contacts are not stored yet.">
          {error.message}
        </Callout>
      ) : null}
      {stage === 'storing' ? <Stored sent={state.sent} total={total} /> : null}
      <div className="flex flex-wrap gap-2">
        <Button variant="primary" isBusy={stage !== 'checked'} onClick={onStore}>
          {hasFailed ? 'Try again' : words}
        </Button>
        {stage === 'storing' ? <Button onClick={onCancel}>Cancel</Button> : null}
      </div>
    </div>
  );
}

function Stored({ sent, total }: { sent: number; total: number }) {
  const text = `${formatCount(sent)} of ${contacts(total)} stored`;
  return (
    <div>
      <p className="mb-1 text-caption text-muted">{text}</p>
      <Progress label="Storing contacts" value={sent} max={total} valueText={text} />
    </div>
  );
}
