import type { CallTurn } from '@/lib/campaign/call-detail';

export type NumberedTurn = { turn: CallTurn; index: number };

/** The turns that hold the sought words, in any case; all of them for a blank search. */
export function findTurns(turns: readonly CallTurn[], search: string): NumberedTurn[] {
  const sought = search.trim().toLowerCase();
  return turns
    .map((turn, index) => ({ turn, index }))
    .filter(({ turn }) => sought === '' || turn.text.toLowerCase().includes(sought));
}

/** A text cut at every match: odd entries are the matches. */
export function splitMatches(text: string, search: string): string[] {
  const sought = search.trim();
  // Lower case of some letters is longer: places would not fit then.
  if (sought === '' || text.toLowerCase().length !== text.length) return [text];
  const lower = text.toLowerCase();
  const pieces: string[] = [];
  let from = 0;
  for (;;) {
    const at = lower.indexOf(sought.toLowerCase(), from);
    if (at < 0) return [...pieces, text.slice(from)];
    pieces.push(text.slice(from, at), text.slice(at, at + sought.length));
    from = at + sought.length;
  }
}

/** The spoken turn that is heard at a second of the recording; null before the first. */
export function turnAt(turns: readonly CallTurn[], seconds: number): number | null {
  let heard: number | null = null;
  turns.forEach(({ kind, at }, index) => {
    if ((kind === 'assistant' || kind === 'contact') && at !== null && at <= seconds + 0.05) {
      heard = index;
    }
  });
  return heard;
}
