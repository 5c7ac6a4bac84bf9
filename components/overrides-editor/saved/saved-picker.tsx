'use client';

import { useState } from 'react';
import { Time } from '@/components/shell/time';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import type { OverridesDraft } from '@/lib/overrides/draft';
import type { SavedOverrides } from '@/lib/overrides/saved';
import type { SavedOverridesActs } from './saved-acts';
import { SavedSet } from './saved-set';
import type { SavedSets } from './use-saved-sets';

type SavedPickerProps = {
  acts: SavedOverridesActs;
  saved: SavedSets;
  onUse: (name: string, content: OverridesDraft) => void;
};

/** The saved sets: search, look at one, use it. */
export function SavedPicker({ acts, saved, onUse }: SavedPickerProps) {
  const { sets, error, read } = saved;
  const [search, setSearch] = useState('');
  const [openId, setOpenId] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  // Here and not with the set: one that somebody deleted goes from the list.
  async function acted(failure: string | null) {
    setRefusal(failure);
    await read();
  }
  const shown = (sets ?? []).filter(({ name }) => includes(name, search));
  return (
    <section
      aria-label="Saved sets"
      aria-busy={sets === null && error === null}
      className="flex flex-col gap-3 rounded-lg border border-line bg-panel p-3.5"
    >
      {error === null ? null : (
        <Callout tone="error" action={<Button onClick={() => void read()}>Try again</Button>}>
          {error}
        </Callout>
      )}
      {refusal === null ? null : <Callout tone="error">{refusal}</Callout>}
      {sets === null && error === null ? <p className="text-muted">Reading…</p> : null}
      {sets?.length === 0 ? (
        <p className="text-muted">
          No set is saved yet. “Save as…” keeps what stands below for other campaigns.
        </p>
      ) : null}
      {sets !== null && sets.length > 0 ? (
        <>
          <Field label="Search saved sets" className="max-w-96">
            <Input type="search" value={search} onChange={(e) => setSearch(e.target.value)} />
          </Field>
          {shown.length === 0 ? <p className="text-muted">No set is called that.</p> : null}
          <ul className="max-h-96 overflow-y-auto">
            {shown.map((set) => (
              <li key={set.id} className="border-line-soft border-t first:border-t-0">
                <SetHead
                  set={set}
                  isOpen={set.id === openId}
                  onToggle={() => setOpenId(set.id === openId ? null : set.id)}
                />
                {set.id === openId ? <SavedSet {...{ set, acts, onUse }} onActed={acted} /> : null}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}

type SetHeadProps = { set: SavedOverrides; isOpen: boolean; onToggle: () => void };

function SetHead({ set, isOpen, onToggle }: SetHeadProps) {
  return (
    <button
      type="button"
      aria-expanded={isOpen}
      onClick={onToggle}
      className="flex min-h-8 w-full flex-wrap items-baseline gap-x-3 rounded-sm px-2 py-1.5 text-left hover:bg-hover focus-visible:-outline-offset-2 pointer-coarse:min-h-11"
    >
      <span className="font-medium [overflow-wrap:anywhere]">{set.name}</span>
      <span className="text-caption text-muted">
        {set.savedBy ?? 'somebody who is gone'}, <Time at={set.savedAt} style="day-clock" />
      </span>
    </button>
  );
}

function includes(name: string, search: string): boolean {
  return name.toLowerCase().includes(search.trim().toLowerCase());
}
