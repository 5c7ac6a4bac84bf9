'use client';

import { Time } from '@/components/shell/time';
import { Button } from '@/components/ui/button';
import type { RememberedState } from './use-remembered-mapping';

/** Says that the columns are as they were the last time, and leads back to the guess. */
export function RememberedNote({ remembered }: { remembered: RememberedState }) {
  const { found, isUsed, takeFound, takeGuess } = remembered;
  if (!found) return null;
  const by = found.savedBy ? ` by ${found.savedBy}` : '';
  return (
    <p className="flex flex-wrap items-center gap-x-2 text-muted">
      {isUsed ? 'Mapped as on ' : 'A guess. These columns were mapped on '}
      <Time at={found.savedAt} style="date" />
      {`${by}.`}
      <Button variant="link" size="inline" onClick={isUsed ? takeGuess : takeFound}>
        {isUsed ? 'Use the guess instead' : 'Map them as then'}
      </Button>
    </p>
  );
}
