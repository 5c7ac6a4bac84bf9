'use client';

import { Download, Pause, Play, RotateCcw, RotateCw } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import { Segmented } from '@/components/ui/segmented';
import { tellTalk } from '../call-words';
import { Section } from './section';
import { type Player, SPEEDS } from './use-player';

type RecordingProps = {
  player: Player /** Seconds, until the recording itself says. */;
  guess: number;
};

/** The recording's own controls; it stays in sight while the transcript is read. */
export function Recording({ player, guess }: RecordingProps) {
  const { isPlaying, isWaiting, failure, toggle, skip } = player;
  return (
    <Section
      title="Recording"
      className="sticky -top-3 z-10 bg-panel"
      actions={<Speed player={player} />}
    >
      <audio {...player.element} />
      <div className="flex items-center gap-1.5">
        <Button
          size="icon"
          aria-label={isPlaying ? 'Pause' : 'Play'}
          aria-busy={isWaiting || undefined}
          onClick={toggle}
        >
          {isPlaying ? <Pause aria-hidden /> : <Play aria-hidden />}
        </Button>
        <Button variant="ghost" size="icon" aria-label="Back 10 seconds" onClick={() => skip(-10)}>
          <RotateCcw aria-hidden />
        </Button>
        <Button
          variant="ghost"
          size="icon"
          aria-label="Forward 10 seconds"
          onClick={() => skip(10)}
        >
          <RotateCw aria-hidden />
        </Button>
        <Position player={player} guess={guess} />
        <Button asChild variant="ghost" size="icon">
          <a href={`${player.url}?download=1`} download aria-label="Download recording">
            <Download aria-hidden />
          </a>
        </Button>
      </div>
      {failure === null ? null : (
        <Callout tone="error" className="mt-2">
          {failure}
        </Callout>
      )}
    </Section>
  );
}

function Position({ player: { time, length, seek }, guess }: RecordingProps) {
  const end = length ?? guess;
  const told = `${tellTalk(time)} of ${tellTalk(end)}`;
  return (
    <>
      <input
        type="range"
        aria-label="Position in the recording"
        aria-valuetext={told}
        className="h-6 min-w-0 flex-1 accent-ink pointer-coarse:h-11"
        min={0}
        max={Math.max(1, Math.ceil(end))}
        step={1}
        value={Math.round(time)}
        onChange={(event) => seek(Number(event.target.value))}
      />
      <span className="w-22 shrink-0 text-right text-caption text-muted tabular-nums">
        {tellTalk(Math.floor(time))} / {tellTalk(end)}
      </span>
    </>
  );
}

function Speed({ player }: { player: Player }) {
  return (
    <Segmented
      label="Speed"
      value={player.speed}
      onValueChange={player.changeSpeed}
      options={SPEEDS.map((value) => ({ value, label: `${value}×` }))}
    />
  );
}
