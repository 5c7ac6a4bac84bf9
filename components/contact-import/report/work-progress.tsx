'use client';

import { formatCount } from '@/components/shell/format-count';
import { Button } from '@/components/ui/button';
import { Progress } from '@/components/ui/progress';
import type { ImportProgress } from '@/lib/contacts/import-types';

type WorkProgressProps = {
  isInspecting: boolean;
  progress: ImportProgress | null;
  onCancel: () => void;
};

function remainingWords(seconds: number | null): string {
  if (seconds === null) return '';
  if (seconds < 1.5) return 'about 1 s left';
  if (seconds < 90) return `about ${Math.round(seconds)} s left`;
  return `about ${Math.round(seconds / 60)} min left`;
}

/** "48,000 rows read, 61,000 a second, about 2 s left" */
export function progressWords(progress: ImportProgress | null): string {
  if (!progress || progress.rows === 0) return 'Reading the first rows';
  const { rows, rowsPerSecond, remainingSeconds, readShare } = progress;
  const read = rows === 1 ? '1 row read' : `${formatCount(rows)} rows read`;
  // What is read is held against the list of those who must not be called.
  if (readShare >= 1) return `${read}; asking do-not-call`;
  const speed = rowsPerSecond > 0 ? `${formatCount(roundSpeed(rowsPerSecond))} a second` : '';
  return [read, speed, remainingWords(remainingSeconds)].filter(Boolean).join(', ');
}

/** Two figures are enough, and the line does not flicker. */
function roundSpeed(speed: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(speed)) - 1);
  return Math.round(speed / step) * step;
}

/** How far reading is, with the way out of it. As high as the sentence that takes its place. */
export function WorkProgress({ isInspecting, progress, onCancel }: WorkProgressProps) {
  const text = isInspecting ? 'Looking at the first rows' : progressWords(progress);
  return (
    <div className="flex min-h-11 items-center gap-3">
      <div className="min-w-0 flex-1">
        <p className="mb-1 truncate text-caption text-muted">{text}</p>
        <Progress
          label={isInspecting ? 'Looking at the first rows' : 'Checking rows'}
          value={progress ? progress.readShare * 100 : null}
          valueText={text}
        />
      </div>
      <Button onClick={onCancel}>Cancel</Button>
    </div>
  );
}
