'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import type { Result } from '@/lib/campaign/result';
import { compareOverrides } from '@/lib/overrides/compare-overrides';
import type { OverridesDraft } from '@/lib/overrides/draft';
import { MAX_SET_NAME, type SavedOverrides } from '@/lib/overrides/saved';
import { useOverrides } from '../overrides-context';
import { failureOf, type SavedOverridesActs } from './saved-acts';

type SavedSetProps = {
  set: SavedOverrides;
  acts: SavedOverridesActs;
  onUse: (name: string, content: OverridesDraft) => void;
  /** The act is over: done, or refused with a sentence. */
  onActed: (failure: string | null) => Promise<void>;
};

const KINDS = { set: 'set', changed: 'changed', removed: 'as the assistant has it again' };

/** One saved set: what using it would change here, and what may be done to it. */
export function SavedSet({ set, acts, onUse, onActed }: SavedSetProps) {
  const { value } = useOverrides();
  const [name, setName] = useState(set.name);
  const [isEditing, setEditing] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const changes = compareOverrides(value, set.content);
  async function change(act: () => Promise<Result<unknown>>) {
    setBusy(true);
    const failure = await failureOf(act);
    setBusy(false);
    if (failure === null) setEditing(false);
    await onActed(failure);
  }
  const seen = { id: set.id, seenAt: set.savedAt };
  return (
    <div className="flex flex-col gap-3 px-2 pt-1 pb-3">
      {changes.length === 0 ? (
        <p className="text-muted">It is the same as what stands below.</p>
      ) : (
        <>
          <p>Using it replaces what stands below:</p>
          <ul className="list-disc pl-5 text-muted">
            {changes.map(({ field, kind }) => (
              <li key={field}>
                <span className="font-mono text-caption text-ink">{field}</span> {KINDS[kind]}
              </li>
            ))}
          </ul>
        </>
      )}
      {isEditing ? (
        <Field label="New name" className="max-w-96">
          <Input
            autoComplete="off"
            maxLength={MAX_SET_NAME}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        </Field>
      ) : null}
      <div className="flex flex-wrap gap-2">
        {isEditing ? (
          <Button
            isBusy={isBusy || name.trim() === ''}
            onClick={() => void change(() => acts.update({ ...seen, name: name.trim() }))}
          >
            Save name
          </Button>
        ) : (
          <>
            <Button
              variant="primary"
              isBusy={isBusy || changes.length === 0}
              onClick={() => onUse(set.name, set.content)}
            >
              Use this set
            </Button>
            <Button
              isBusy={isBusy || changes.length === 0}
              onClick={() => void change(() => acts.update({ ...seen, content: value }))}
            >
              Update it from below
            </Button>
            <Button isBusy={isBusy} onClick={() => setEditing(true)}>
              Rename
            </Button>
            <DeleteSet
              isBusy={isBusy}
              onDelete={() => void change(() => acts.remove({ id: set.id }))}
            />
          </>
        )}
      </div>
    </div>
  );
}

/** Asks once, where it stands. */
function DeleteSet({ isBusy, onDelete }: { isBusy: boolean; onDelete: () => void }) {
  const [isAsked, setAsked] = useState(false);
  if (!isAsked) {
    return (
      <Button isBusy={isBusy} onClick={() => setAsked(true)}>
        Delete…
      </Button>
    );
  }
  return (
    <>
      <Button autoFocus isBusy={isBusy} onClick={() => setAsked(false)}>
        Keep it
      </Button>
      <Button variant="danger" isBusy={isBusy} onClick={onDelete}>
        Delete set
      </Button>
    </>
  );
}
