'use client';

import type { ReactNode } from 'react';
import { cn } from '@/components/ui/cn';
import type { CallTurn, TurnKind } from '@/lib/campaign/call-detail';
import { tellTalk } from '../call-words';
import { splitMatches } from './transcript-find';

const SPEAKERS: Record<TurnKind, string> = {
  assistant: 'Assistant',
  contact: 'Contact',
  system: 'Instructions',
  'tool-call': 'Tool called',
  'tool-result': 'Tool answered',
  other: 'Other',
};

type TranscriptTurnProps = {
  turn: CallTurn;
  search: string;
  isCurrent: boolean;
  /** Null where there is nothing to hear. */
  onSeek: ((seconds: number) => void) | null;
};

/** One line: when, who, what. Where it can be heard, it is a button that plays from there. */
export function TranscriptTurn(props: TranscriptTurnProps) {
  const { turn, search, isCurrent, onSeek } = props;
  const { at } = turn;
  const look = cn(
    'grid w-full grid-cols-[2.5rem_minmax(0,1fr)] gap-x-2 rounded-md border-transparent border-l-2 px-2 py-1 text-left',
    isCurrent && 'border-status-in-progress bg-hover',
  );
  return (
    <li aria-current={isCurrent ? 'true' : undefined}>
      {at === null || onSeek === null ? (
        <div className={look}>
          <Line turn={turn} search={search} />
        </div>
      ) : (
        <button type="button" className={cn(look, 'hover:bg-hover')} onClick={() => onSeek(at)}>
          <Line turn={turn} search={search} />
        </button>
      )}
    </li>
  );
}

function Line({ turn, search }: { turn: CallTurn; search: string }) {
  const { kind, speaker, text, at } = turn;
  const isSpoken = kind === 'assistant' || kind === 'contact';
  return (
    <>
      <span className="text-caption text-muted leading-5 tabular-nums">
        {at === null ? '' : tellTalk(Math.floor(at))}
      </span>
      <span className="min-w-0">
        <span className={cn('block text-caption', isSpoken ? 'font-medium' : 'text-muted')}>
          {speaker === null ? SPEAKERS[kind] : nameSpeaker(kind, speaker)}
        </span>
        <span
          className={cn(
            'block whitespace-pre-wrap [overflow-wrap:anywhere]',
            !isSpoken && 'max-h-40 overflow-y-auto font-mono text-caption text-muted',
          )}
        >
          <Marked text={text} search={search} />
        </span>
      </span>
    </>
  );
}

function nameSpeaker(kind: TurnKind, speaker: string): string {
  return kind === 'assistant' || kind === 'contact' ? speaker : `${SPEAKERS[kind]}: ${speaker}`;
}

function Marked({ text, search }: { text: string; search: string }): ReactNode {
  const pieces = splitMatches(text, search);
  if (pieces.length === 1) return text;
  return pieces.map((piece, place) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the same word, found twice, differs by nothing but its place
    place % 2 === 0 ? piece : <mark key={place}>{piece}</mark>,
  );
}
