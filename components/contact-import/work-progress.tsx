'use client';

import { formatCount } from '@/components/shell/format-count';
import { Button } from '@/components/ui/button';
import { Progress } from '@/components/ui/progress';
import type { ImportSession } from './import-session';
import { type ImportState, readSettings } from './import-state';

/** Reading or checking, with the way out of it, and back to it. */
export function WorkProgress({ session, state }: { session: ImportSession; state: ImportState }) {
  const { stage, progress } = state;
  if (stage === 'mapping' && readSettings(state)) {
    return (
      <Button className="self-start" onClick={() => void session.recheck()}>
        Check the rows
      </Button>
    );
  }
  if (stage !== 'inspecting' && stage !== 'checking') return null;
  const rows = progress ? `${formatCount(progress.rows)} rows checked` : 'Checking rows';
  const text = stage === 'inspecting' ? 'Looking at the first rows' : rows;
  return (
    <div className="flex flex-wrap items-center gap-3">
      <div className="min-w-48 flex-1">
        <p className="mb-1 text-caption text-muted">{text}</p>
        <Progress label={text} value={progress ? progress.readShare * 100 : null} />
      </div>
      <Button onClick={session.cancel}>Cancel</Button>
    </div>
  );
}
