import type { ReadShare } from '@/lib/contacts/import/import-source';
import type { ImportProgress } from '@/lib/contacts/import-types';

const SETTLED_MS = 500;
const TELL_EVERY_MS = 200;

/** Tells how far a check is, rows a second and what remains at that pace, at most five times a second. */
export function createSpeed(
  tell: (progress: ImportProgress) => void,
  now: () => number = () => performance.now(),
): (progress: ReadShare) => void {
  const startedAt = now();
  let toldAt = Number.NEGATIVE_INFINITY;
  return (progress) => {
    const at = now();
    const { rows, readShare } = progress;
    if (at - toldAt < TELL_EVERY_MS && readShare < 1) return;
    toldAt = at;
    const ms = at - startedAt;
    const canTell = ms >= SETTLED_MS && readShare > 0;
    tell({
      ...progress,
      rowsPerSecond: ms > 0 ? Math.round((rows / ms) * 1_000) : 0,
      remainingSeconds: canTell ? ((ms / readShare) * (1 - readShare)) / 1_000 : null,
    });
  };
}
