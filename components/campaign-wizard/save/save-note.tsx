'use client';

import { Time } from '@/components/shell/time';
import type { SavePhase, SaveState } from '@/lib/query/draft-save-state';

const TROUBLES: Readonly<Partial<Record<SavePhase, string>>> = {
  retrying: 'not saved, retrying',
  'signed-out': 'not saved, signed out',
  refused: 'not saved',
  changed: 'not saved, changed elsewhere',
  sealed: 'launched, not saved any more',
};

/** "draft saved 10:41:03", or in red why it is not. Trouble is announced, the daily saving is not. */
export function SaveNote({ save }: { save: SaveState }) {
  const trouble = TROUBLES[save.phase];
  return (
    <>
      {trouble === undefined ? <span className="text-faint">{describeCalm(save)}</span> : null}
      <span role="status" className={trouble === undefined ? 'sr-only' : 'text-danger'}>
        {trouble}
      </span>
    </>
  );
}

function describeCalm({ phase, savedAt, version }: SaveState) {
  if (phase === 'saving' || phase === 'waiting') return 'saving…';
  if (savedAt === null) return version === 0 ? 'not saved yet' : 'draft saved';
  return (
    <>
      draft saved <Time at={savedAt} style="clock-seconds" />
    </>
  );
}
