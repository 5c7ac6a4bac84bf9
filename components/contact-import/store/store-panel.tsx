'use client';

import { useState } from 'react';
import { formatCount } from '@/components/shell/format-count';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Panel } from '@/components/ui/panel';
import { MAX_CAMPAIGN_CONTACTS } from '@/lib/contacts/contact';
import type { ImportState } from '../import-state';
import { contacts } from '../report-words';
import { listName } from './list-name';
import { StoreProgress } from './store-progress';
import { TagsField } from './tags-field';

const MAX_NAME = 200;

type StorePanelProps = {
  state: ImportState;
  onStore: (head: { name: string; tags: string[] }) => void;
  onCancel: () => void;
};

/**
 * Names the list and makes its contacts the audience. The button stays while it is at work, so the focus
 * does too; after a failure it goes on where it stopped.
 */
export function StorePanel({ state, onStore, onCancel }: StorePanelProps) {
  const { report, stage, error, source } = state;
  const prefilled = source ? listName(source) : '';
  const [name, setName] = useState<string | null>(null);
  const [tags, setTags] = useState<string[]>([]);
  if (!report) return null;
  const total = report.accepted;
  if (total === 0) return <p className="text-muted">No row can be used. Nothing is stored.</p>;
  const isStoring = stage === 'storing';
  const hasFailed = error?.at === 'upload';
  const words = `Use ${total === 1 ? 'this contact' : `these ${contacts(total)}`}`;
  const store = () => onStore({ name: (name ?? prefilled).trim() || prefilled, tags });
  return (
    <Panel title="Keep this list" headingLevel={3}>
      <div className="flex flex-col gap-3.5">
        <fieldset disabled={isStoring} className="grid min-w-0 gap-x-6 gap-y-3 sm:grid-cols-2">
          <legend className="sr-only">Name and tags of the list</legend>
          <Field label="Name of the list">
            <Input
              value={name ?? prefilled}
              maxLength={MAX_NAME}
              autoComplete="off"
              onChange={(event) => setName(event.target.value)}
              onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
            />
          </Field>
          <TagsField tags={tags} onChange={setTags} />
        </fieldset>
        {total > MAX_CAMPAIGN_CONTACTS ? <BeyondOne total={total} /> : null}
        {hasFailed ? (
          <Callout tone="error" title="The contacts are not stored yet.">
            {error.message}
          </Callout>
        ) : null}
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <Button variant="primary" isBusy={stage !== 'checked'} onClick={store}>
            {hasFailed ? 'Try again' : words}
          </Button>
          {isStoring ? <Button onClick={onCancel}>Cancel</Button> : null}
          {isStoring ? <StoreProgress sent={state.sent} total={total} /> : null}
        </div>
      </div>
    </Panel>
  );
}

/** A campaign is smaller than a list may be: says so before it is stored, not at the launch. */
function BeyondOne({ total }: { total: number }) {
  return (
    <Callout title={`A campaign takes ${formatCount(MAX_CAMPAIGN_CONTACTS)} contacts.`}>
      The list is kept whole. The other {formatCount(total - MAX_CAMPAIGN_CONTACTS)} are carried
      over to the launch plan; nobody is dropped.
    </Callout>
  );
}
