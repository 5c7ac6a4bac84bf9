'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import type { OverridesDraft } from '@/lib/overrides/draft';
import { useOverrides } from '../overrides-context';
import { SaveForm } from './save-form';
import type { SavedOverridesActs } from './saved-acts';
import { SavedPicker } from './saved-picker';
import { useSavedSets } from './use-saved-sets';

type Said = { text: string; undo: OverridesDraft | null };

/** Overrides kept for the next campaign, and the way to use those that were kept. */
export function SavedBar({ acts }: { acts: SavedOverridesActs }) {
  const { value, onChange } = useOverrides();
  const saved = useSavedSets();
  const [isOpen, setOpen] = useState<'use' | 'save' | null>(null);
  const [said, setSaid] = useState<Said | null>(null);
  function toggle(wanted: 'use' | 'save') {
    setOpen(isOpen === wanted ? null : wanted);
    setSaid(null);
    if (isOpen !== wanted && wanted === 'use') void saved.read();
  }
  function use(name: string, content: OverridesDraft) {
    setOpen(null);
    setSaid({ text: `“${name}” is used here.`, undo: value });
    // Which columns travel depends on the list, so that stays.
    onChange({ ...content, leftOutColumns: value.leftOutColumns });
  }
  function undo(before: OverridesDraft) {
    onChange(before);
    setSaid({ text: 'As it was before.', undo: null });
  }
  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center gap-2">
        <Button aria-expanded={isOpen === 'use'} onClick={() => toggle('use')}>
          Use a saved set
        </Button>
        <Button aria-expanded={isOpen === 'save'} onClick={() => toggle('save')}>
          Save as…
        </Button>
        <span role="status" className="text-muted">
          {said?.text}
        </span>
        {said?.undo ? (
          <Button size="small" onClick={() => said.undo && undo(said.undo)}>
            Undo
          </Button>
        ) : null}
      </div>
      {isOpen === 'use' ? <SavedPicker {...{ acts, saved }} onUse={use} /> : null}
      {isOpen === 'save' ? (
        <SaveForm
          acts={acts}
          onSaved={(name) => {
            setOpen(null);
            setSaid({ text: `Saved as “${name}”.`, undo: null });
          }}
        />
      ) : null}
    </div>
  );
}
