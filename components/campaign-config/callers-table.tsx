import { formatCount, formatShare } from '@/components/shell/format-count';
import { ColumnTable } from '@/components/ui/column-table';
import { Panel } from '@/components/ui/panel';
import type { CampaignConfig } from '@/lib/campaign/config-view';

/** The dial plan: which number calls how many. */
export function CallersTable({ config }: { config: CampaignConfig }) {
  const { target, callers, audience } = config;
  return (
    <Panel title="Who calls" isFlush>
      <dl className="flex flex-wrap gap-x-8 gap-y-1 px-3.5 py-3">
        <div className="min-w-0">
          <dt className="text-caption text-muted first-letter:uppercase">
            {target?.kind ?? 'Speaker'}
          </dt>
          <dd className="[overflow-wrap:anywhere]">
            {target === null ? 'not said by Vapi' : (target.name ?? 'name not known')}{' '}
            <span className="font-mono text-caption text-muted">{target?.id}</span>
          </dd>
        </div>
        <div>
          <dt className="text-caption text-muted">Calls at once</dt>
          <dd>{config.maxConcurrency ?? 'no limit of its own'}</dd>
        </div>
      </dl>
      {callers.length === 0 ? (
        <p className="px-3.5 pb-3 text-muted">Vapi does not say which number calls whom.</p>
      ) : (
        <ColumnTable
          label="Dial plan"
          rows={callers}
          keyOf={({ callerId }) => callerId}
          columns={[
            { head: 'Number', kind: 'name', className: 'font-normal', cell: ({ label }) => label },
            {
              head: 'Id at Vapi',
              isWideOnly: true,
              className: 'font-mono text-caption text-muted',
              cell: ({ callerId }) => callerId,
            },
            { head: 'Contacts', kind: 'figure', cell: ({ contacts }) => formatCount(contacts) },
            {
              head: 'Share',
              kind: 'figure',
              cell: ({ contacts }) => formatShare(contacts, audience),
            },
          ]}
        />
      )}
    </Panel>
  );
}
