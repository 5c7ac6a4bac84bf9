'use client';

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import type { AudienceFacts } from '@/lib/contacts/contact';
import type { SavedList } from '@/lib/contacts/lists/saved-list';
import { readSavedFacts, readSavedLists } from './read-saved';
import { SavedListRow } from './saved-list-row';

/** The stored lists: one that is used again is called in exactly the state it has here. */
export function SavedLists({ onTake }: { onTake: (facts: AudienceFacts) => void }) {
  const [search, setSearch] = useState('');
  const [busyId, setBusyId] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const wanted = useDeferredValue(search);
  const { data, error, refetch } = useQuery({
    queryKey: ['saved-lists', wanted.trim()],
    queryFn: () => readSavedLists(wanted),
    placeholderData: keepPreviousData,
    retry: false,
    staleTime: 5_000,
  });
  async function take(list: SavedList) {
    setBusyId(list.listId);
    setRefusal(null);
    try {
      onTake(await readSavedFacts(list));
    } catch (thrown) {
      setBusyId(null);
      setRefusal(thrown instanceof Error ? thrown.message : String(thrown));
      void refetch();
    }
  }
  if (error !== null) {
    return (
      <Callout tone="error" action={<Button onClick={() => void refetch()}>Try again</Button>}>
        {error.message}
      </Callout>
    );
  }
  if (data === undefined) return <p className="text-muted">Reading the lists…</p>;
  if (data.length === 0 && wanted.trim() === '') {
    return <p className="text-muted">No list is stored yet. Import one, and it is kept here.</p>;
  }
  return (
    <div className="flex flex-col gap-3">
      <Field label="Search saved lists" className="max-w-96">
        <Input type="search" value={search} onChange={(event) => setSearch(event.target.value)} />
      </Field>
      {refusal === null ? null : (
        <Callout tone="error" title="This list can’t be used.">
          {refusal}
        </Callout>
      )}
      {data.length === 0 ? <p className="text-muted">No list is called that.</p> : null}
      <ul className="max-h-96 overflow-y-auto rounded-lg border border-line bg-panel empty:hidden">
        {data.map((list) => (
          <SavedListRow
            key={`${list.listId} ${list.revision}`}
            list={list}
            isBusy={busyId !== null}
            onUse={() => void take(list)}
          />
        ))}
      </ul>
    </div>
  );
}
