import type { StoredDraft } from './draft-reply';
import type { SaveOutcome } from './draft-request';

/**
 * Where the draft stands between browser and server. `changed` and `sealed` wait for a person; `retrying`
 * and `signed-out` go on trying by themselves; `refused` tries again with the next change.
 */
export type SavePhase =
  | 'untouched'
  | 'waiting'
  | 'saving'
  | 'saved'
  | 'retrying'
  | 'signed-out'
  | 'refused'
  | 'changed'
  | 'sealed';

export type SaveState = {
  phase: SavePhase;
  draftId: string | null;
  /** The version the server has; 0 before the first save. */
  version: number;
  /** ISO instant of the last save that arrived. */
  savedAt: string | null;
  /** In `changed`: what the server holds; null when the draft was discarded elsewhere. */
  theirs: StoredDraft | null;
  /** In `refused`: why. */
  message: string | null;
};

export const UNTOUCHED: SaveState = {
  phase: 'untouched',
  draftId: null,
  version: 0,
  savedAt: null,
  theirs: null,
  message: null,
};

/** What a save that did not arrive means for the state. */
export function stateAfterFailure(outcome: SaveOutcome): Partial<SaveState> {
  switch (outcome.kind) {
    case 'saved':
      return {};
    case 'changed':
      return { phase: 'changed', theirs: outcome.current };
    case 'gone':
      return { phase: 'changed', theirs: null };
    case 'refused':
      return { phase: 'refused', message: outcome.message };
    case 'unreachable':
      return { phase: 'retrying' };
    case 'sealed':
    case 'signed-out':
      return { phase: outcome.kind };
  }
}

const WAITS_MS = [1_000, 2_000, 4_000, 8_000, 15_000] as const;
const LONGEST_WAIT_MS = 30_000;

/** How long to wait after the nth failed attempt in a row (from 1). A wait the server asked for wins. */
export function retryWaitMs(failures: number, outcome: SaveOutcome): number {
  const asked = outcome.kind === 'unreachable' ? (outcome.retryAfterSeconds ?? 0) : 0;
  return Math.max(WAITS_MS[failures - 1] ?? LONGEST_WAIT_MS, asked * 1_000);
}
