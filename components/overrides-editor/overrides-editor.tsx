'use client';

import { Panel } from '@/components/ui/panel';
import { BackgroundSoundField } from './background-sound-field';
import { ColumnsField } from './columns-field';
import { DurationField } from './duration-field';
import { FieldList } from './field-list';
import { FirstMessageFields } from './first-message-fields';
import { JsonField } from './json-field';
import { OverridesContext, type OverridesEditorProps } from './overrides-context';
import { PhrasesField } from './phrases-field';
import { SavedBar } from './saved/saved-bar';
import { TextField } from './text-field';
import { VariableLintTable } from './variable-lint-table';
import { VariablesField } from './variables-field';

/** What this campaign says and does other than its assistant. What is left empty stays the assistant's. */
export function OverridesEditor(props: OverridesEditorProps) {
  return (
    <OverridesContext value={props}>
      <div className="flex flex-col gap-4" data-field={props.fieldPrefix}>
        <p className="max-w-[72ch] text-muted">
          For this campaign only. What is left empty stays as the assistant has it.
        </p>
        {props.saved === undefined ? null : <SavedBar acts={props.saved} />}
        <Panel title="What is said" headingLevel={3}>
          <div className="flex flex-col gap-4">
            <FirstMessageFields />
            <TextField name="voicemailMessage" label="Voicemail message" limit={1_000} />
            <TextField name="endCallMessage" label="End-call message" limit={1_000} />
            <PhrasesField />
          </div>
        </Panel>
        <Panel title="The call" headingLevel={3}>
          <div className="grid gap-x-3.5 gap-y-4 md:grid-cols-2">
            <DurationField />
            <BackgroundSoundField />
          </div>
        </Panel>
        <Panel title="Variables" headingLevel={3}>
          <div className="flex flex-col gap-5">
            <VariablesField />
            <ColumnsField />
            <VariableLintTable />
          </div>
        </Panel>
        <Panel title="Any other field" caption="as JSON" headingLevel={3}>
          <JsonField />
          <FieldList />
        </Panel>
      </div>
    </OverridesContext>
  );
}
