'use client';

import { useState } from 'react';
import { Input } from '@/components/ui/input';
import type { CallTurn } from '@/lib/campaign/call-detail';
import { NotSent, Section } from './section';
import { findTurns } from './transcript-find';
import { TranscriptTurn } from './transcript-turn';

type TranscriptProps = {
  turns: readonly CallTurn[] | null;
  isOver: boolean;
  /** Index of the turn that is heard now. */
  current: number | null;
  onSeek: ((seconds: number) => void) | null;
};

export function Transcript({ turns, isOver, current, onSeek }: TranscriptProps) {
  const [search, setSearch] = useState('');
  const found = findTurns(turns ?? [], search);
  const isSearched = search.trim() !== '';
  return (
    <Section
      title="Transcript"
      actions={
        turns !== null && turns.length > 0 ? (
          <Input
            type="search"
            aria-label="Search the transcript"
            placeholder="Search"
            className="h-6.5 w-40 pointer-coarse:h-11"
            value={search}
            onChange={(event) => setSearch(event.target.value)}
          />
        ) : null
      }
    >
      {turns === null || turns.length === 0 ? (
        <NotSent>
          {isOver ? 'Not sent by Vapi.' : 'Vapi sends the transcript when the call is over.'}
        </NotSent>
      ) : null}
      <p role="status" className={isSearched ? 'text-caption text-muted' : 'sr-only'}>
        {isSearched ? `${found.length} of ${turns?.length ?? 0} lines` : ''}
      </p>
      <ol className="-mx-2">
        {found.map(({ turn, index }) => (
          <TranscriptTurn
            key={index}
            turn={turn}
            search={search}
            isCurrent={index === current}
            onSeek={onSeek}
          />
        ))}
      </ol>
    </Section>
  );
}
