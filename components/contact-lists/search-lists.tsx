'use client';

import { useEffect, useState } from 'react';
import { Input } from '@/components/ui/input';

const SETTLES_MS = 250;

type SearchListsProps = { search: string; onSearch: (search: string) => void };

export function SearchLists({ search, onSearch }: SearchListsProps) {
  const [typed, setTyped] = useState(search);
  const [known, setKnown] = useState(search);
  if (search !== known) {
    setKnown(search);
    setTyped(search);
  }
  // Only the time since the last key tells that typing has settled.
  useEffect(() => {
    if (typed === known) return;
    const timer = setTimeout(() => onSearch(typed), SETTLES_MS);
    return () => clearTimeout(timer);
  }, [typed, known, onSearch]);
  return (
    <Input
      type="search"
      aria-label="Search lists"
      placeholder="Search lists"
      className="w-65 max-sm:w-full"
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
    />
  );
}
