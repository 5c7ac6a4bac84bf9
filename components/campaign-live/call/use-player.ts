'use client';

import { useRef, useState } from 'react';
import { askWhySilent } from '@/lib/query/call-detail';

export const SPEEDS = ['1', '1.25', '1.5', '2'] as const;
export type Speed = (typeof SPEEDS)[number];

export type Player = ReturnType<typeof usePlayer>;

/** Plays one recording. Nothing is fetched before the first play or seek: opening a call is no listening. */
export function usePlayer(url: string) {
  const audio = useRef<HTMLAudioElement>(null);
  const [time, setTime] = useState(0);
  const [length, setLength] = useState<number | null>(null);
  const [isPlaying, setPlaying] = useState(false);
  const [isWaiting, setWaiting] = useState(false);
  const [speed, setSpeed] = useState<Speed>('1');
  const [failure, setFailure] = useState<string | null>(null);
  const [known, setKnown] = useState(url);
  if (known !== url) {
    // Another call's recording: all but the speed begins anew.
    setKnown(url);
    setTime(0);
    setLength(null);
    setPlaying(false);
    setWaiting(false);
    setFailure(null);
  }

  function seek(seconds: number) {
    const to = Math.max(0, Math.min(seconds, length ?? seconds));
    if (audio.current) audio.current.currentTime = to;
    setTime(to);
  }
  function play() {
    if (failure !== null) audio.current?.load();
    setFailure(null);
    setWaiting(true);
    // A refusal comes as the element's error as well, which tells it.
    audio.current?.play()?.catch(() => setWaiting(false));
  }
  async function explain() {
    setWaiting(false);
    setPlaying(false);
    const why = await askWhySilent(url);
    setFailure(why ?? 'This browser can not play the recording. Download it instead.');
  }
  return {
    ...{ url, time, length, isPlaying, isWaiting, speed, failure, seek, play },
    playFrom: (seconds: number) => {
      seek(seconds);
      play();
    },
    toggle: () => (isPlaying ? audio.current?.pause() : play()),
    skip: (seconds: number) => seek(time + seconds),
    changeSpeed: (next: Speed) => {
      setSpeed(next);
      if (audio.current) audio.current.playbackRate = Number(next);
    },
    /** For the element itself. */
    element: {
      ref: audio,
      src: url,
      preload: 'none',
      onPlay: () => setPlaying(true),
      onPause: () => setPlaying(false),
      onPlaying: () => setWaiting(false),
      onWaiting: () => setWaiting(true),
      onEnded: () => setPlaying(false),
      onTimeUpdate: () => setTime(audio.current?.currentTime ?? 0),
      onDurationChange: () => setLength(finite(audio.current?.duration)),
      // A new source starts at the usual speed.
      onLoadedMetadata: () => {
        if (audio.current) audio.current.playbackRate = Number(speed);
      },
      onError: () => void explain(),
    } as const,
  };
}

function finite(seconds: number | undefined): number | null {
  return seconds !== undefined && Number.isFinite(seconds) ? seconds : null;
}
