import { CodeBlock } from '@/components/ui/code-block';
import { Panel } from '@/components/ui/panel';
import type { CampaignConfig } from '@/lib/campaign/config-view';
import { OverrideField } from './override-field';
import { VariablesTable } from './variables-table';

/** What is said other than the speaker says by itself: for everyone, then what single contacts have. */
export function OverridesPanel({ config }: { config: CampaignConfig }) {
  const { overrides, ownFields } = config;
  const fields = Object.entries(overrides.value).filter(([name]) => name !== 'variableValues');
  const isPlain = Object.keys(overrides.value).length === 0;
  return (
    <Panel title="Overrides" isFlush>
      <div className="flex flex-col gap-3 px-3.5 py-3">
        {fields.length === 0 ? (
          <p className="text-muted">For everyone, all stays as the assistant has it.</p>
        ) : (
          <dl className="flex flex-col gap-3">
            {fields.map(([name, value]) => (
              <OverrideField key={name} name={name} value={value} />
            ))}
          </dl>
        )}
        {overrides.hidden.length > 0 ? (
          <p className="max-w-[72ch] text-muted">
            Set, and not shown as it may hold keys: {overrides.hidden.join(', ')}.
          </p>
        ) : null}
        {ownFields.length > 0 ? (
          <p className="max-w-[72ch] text-muted">
            Single contacts have their own:{' '}
            {ownFields.map(({ name, contacts }) => `${name} (${contacts})`).join(', ')}.
          </p>
        ) : null}
      </div>
      <VariablesTable config={config} />
      {isPlain ? null : (
        <details className="border-line-soft border-t px-3.5 py-2">
          <summary className="cursor-pointer text-muted hover:text-ink">As JSON</summary>
          <CodeBlock
            className="mt-2"
            label="Overrides as JSON"
            text={JSON.stringify(overrides.value, null, 2)}
          />
        </details>
      )}
    </Panel>
  );
}
