'use client';

import { useEffect, useState } from 'react';
import { Input } from '@/components/ui/input';
import { Kbd } from '@/components/ui/kbd';

type SearchFieldProps = {
  search: string;
  onSearch: (search: string) => void;
};

/** Browsers refuse an address that is rewritten with each key. */
const SETTLES_MS = 150;

export function SearchField({ search, onSearch }: SearchFieldProps) {
  // The address follows in its own time; what is typed must show at once.
  const [typed, setTyped] = useState(search);
  const [known, setKnown] = useState(search);
  if (search !== known) {
    setKnown(search);
    setTyped(search);
  }
  // Only the time since the last key tells that typing has settled.
  useEffect(() => {
    if (typed === known) return;
    const timer = setTimeout(() => {
      setKnown(typed);
      onSearch(typed);
    }, SETTLES_MS);
    return () => clearTimeout(timer);
  }, [typed, known, onSearch]);
  return (
    <div className="relative w-65 max-sm:w-full">
      <Input
        type="search"
        aria-label="Search name, person, caller or id"
        aria-keyshortcuts="/"
        placeholder="Search name, person, caller, id"
        className="pr-8"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      {typed === '' ? (
        <Kbd
          aria-hidden
          className="pointer-events-none absolute top-1/2 right-2 -translate-y-1/2 pointer-coarse:hidden"
        >
          /
        </Kbd>
      ) : null}
    </div>
  );
}
