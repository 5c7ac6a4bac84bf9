'use client';

import { useEffect, useEffectEvent, useState } from 'react';
import { cn } from './cn';
import { Input } from './input';
import { Kbd } from './kbd';

/** Browsers refuse an address that is rewritten with each key. */
const SETTLES_MS = 200;

type SettledSearchProps = {
  label: string;
  placeholder: string;
  /** What is searched for now; it follows what was handed over in its own time. */
  value: string;
  onSettle: (text: string) => void;
  /** The key that leads here. */
  shortcut?: string;
};

/** A search that is handed over, trimmed, once typing has settled. */
export function SettledSearch(props: SettledSearchProps) {
  const { label, placeholder, shortcut } = props;
  const [typed, setTyped] = useSettledText(props);
  return (
    <div className="relative w-65 max-sm:w-full">
      <Input
        type="search"
        aria-label={label}
        aria-keyshortcuts={shortcut}
        placeholder={placeholder}
        className={cn(shortcut !== undefined && 'pr-8')}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      {shortcut !== undefined && typed === '' ? (
        <Kbd
          aria-hidden
          className="pointer-events-none absolute top-1/2 right-2 -translate-y-1/2 pointer-coarse:hidden"
        >
          {shortcut}
        </Kbd>
      ) : null}
    </div>
  );
}

function useSettledText({ value, onSettle }: Pick<SettledSearchProps, 'value' | 'onSettle'>) {
  const [typed, setTyped] = useState(value);
  const [known, setKnown] = useState(value);
  const [sent, setSent] = useState<readonly string[]>([]);
  if (value !== known) {
    setKnown(value);
    // An answer to what was handed over must not undo what was typed since; any other value is a step back.
    const answered = sent.indexOf(value);
    setSent(answered < 0 ? [] : sent.slice(answered + 1));
    if (answered < 0) setTyped(value);
  }
  const wanted = typed.trim();
  const last = sent.at(-1) ?? known.trim();
  const handOver = useEffectEvent(() => {
    setSent((before) => [...before, wanted]);
    onSettle(wanted);
  });
  // Only the time since the last key tells that typing has settled.
  useEffect(() => {
    if (wanted === last) return;
    const timer = setTimeout(() => handOver(), SETTLES_MS);
    return () => clearTimeout(timer);
  }, [wanted, last]);
  return [typed, setTyped] as const;
}
