'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { MAX_SET_NAME } from '@/lib/overrides/saved';
import { useOverrides } from '../overrides-context';
import { failureOf, type SavedOverridesActs } from './saved-acts';

type SaveFormProps = { acts: SavedOverridesActs; onSaved: (name: string) => void };

/** Gives what stands below a name. No form element: it stands inside the wizard's own. */
export function SaveForm({ acts, onSaved }: SaveFormProps) {
  const { value } = useOverrides();
  const [name, setName] = useState('');
  const [error, setError] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  async function save() {
    const typed = name.trim();
    if (isBusy) return;
    if (typed === '') return setError('Give the set a name.');
    setBusy(true);
    const failure = await failureOf(() => acts.create({ name: typed, content: value }));
    setBusy(false);
    setError(failure);
    if (failure === null) onSaved(typed);
  }
  return (
    <section
      aria-label="Save these overrides"
      className="flex max-w-120 flex-col gap-3 rounded-lg border border-line bg-panel p-3.5"
    >
      <Field label="Name of the set">
        <Input
          autoFocus
          autoComplete="off"
          maxLength={MAX_SET_NAME}
          value={name}
          onChange={(event) => setName(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            void save();
          }}
        />
      </Field>
      {error === null ? null : <Callout tone="error">{error}</Callout>}
      <div>
        <Button variant="primary" isBusy={isBusy} onClick={() => void save()}>
          Save set
        </Button>
      </div>
    </section>
  );
}
