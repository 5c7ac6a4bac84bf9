'use client';

import { usePathname, useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { Input } from '@/components/ui/input';

const SETTLES_MS = 250;

/** What is typed goes into the address once typing has settled; the page then shows what fits. */
export function ListSearch({ search }: { search: string }) {
  const router = useRouter();
  const pathname = usePathname();
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
      const query = typed.trim() === '' ? '' : `?${new URLSearchParams({ search: typed })}`;
      router.replace(`${pathname}${query}`, { scroll: false });
    }, SETTLES_MS);
    return () => clearTimeout(timer);
  }, [typed, known, pathname, router]);
  return (
    <Input
      type="search"
      aria-label="Search number, reason or note"
      placeholder="Search number, reason, note"
      className="w-65 max-sm:w-full"
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
    />
  );
}
