import { formatCount } from '@/components/shell/format-count';
import { ColumnTable } from '@/components/ui/column-table';
import type { CampaignConfig } from '@/lib/campaign/config-view';

/** Each variable: its value for everyone, and how many contacts have one of their own. */
export function VariablesTable({ config }: { config: CampaignConfig }) {
  const everyone = new Map(Object.entries(Object(config.overrides.value.variableValues)));
  const own = new Map(config.ownVariables.map(({ name, contacts }) => [name, contacts]));
  const names = [...new Set([...everyone.keys(), ...own.keys()])];
  if (names.length === 0) {
    return (
      <p className="border-line-soft border-t px-3.5 py-2.5 text-muted">
        No variables: every contact is told the same.
      </p>
    );
  }
  return (
    <div className="border-line-soft border-t">
      <ColumnTable
        label="Variables"
        rows={names}
        keyOf={(name) => name}
        columns={[
          {
            head: 'Variable',
            kind: 'name',
            className: 'font-mono font-normal text-caption',
            cell: (name) => name,
          },
          {
            head: 'For everyone',
            className: 'whitespace-normal [overflow-wrap:anywhere]',
            cell: (name) => (everyone.has(name) ? tell(everyone.get(name)) : '–'),
          },
          {
            head: 'Have their own',
            kind: 'figure',
            cell: (name) => `${formatCount(own.get(name) ?? 0)} of ${formatCount(config.audience)}`,
          },
        ]}
      />
    </div>
  );
}

function tell(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
