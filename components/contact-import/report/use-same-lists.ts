'use client';

import { useEffect, useRef, useState } from 'react';
import type { SameList } from '@/lib/contacts/lists/list-upload';
import { fetchSameLists } from '@/lib/query/same-lists';
import type { ImportSession } from '../import-session';
import type { ImportState, NamedSource } from '../import-state';

/** Lists that were made of the same file. Looked for once a file was checked, once a file. */
export function useSameLists(session: ImportSession, state: ImportState): SameList[] {
  const { source, stage } = state;
  const [found, setFound] = useState<{ source: NamedSource; lists: SameList[] } | null>(null);
  const askedFor = useRef<NamedSource | null>(null);
  // The hash is made off the main thread, and only the server knows the lists.
  useEffect(() => {
    if (stage !== 'checked' || source === null || askedFor.current === source) return;
    if (source.origin === 'typed') return;
    askedFor.current = source;
    session
      .sourceHash()
      .then(fetchSameLists)
      .then(
        (lists) => setFound({ source, lists }),
        // A new check took its place: it is asked again after it.
        () => {
          askedFor.current = null;
        },
      );
  }, [session, source, stage]);
  return found !== null && found.source === source ? found.lists : [];
}
