import { formatCount, formatShare } from '@/components/shell/format-count';
import { Panel } from '@/components/ui/panel';
import {
  Cell,
  CellNumber,
  HeadCell,
  HeadCellNumber,
  RowHeadCell,
  Table,
  TableBody,
  TableHead,
  TableRow,
} from '@/components/ui/table';
import type { CampaignConfig } from '@/lib/campaign/config-view';

/** The dial plan: which number calls how many. */
export function CallersTable({ config }: { config: CampaignConfig }) {
  const { target, callers, audience } = config;
  return (
    <Panel title="Who calls" isFlush>
      <dl className="flex flex-wrap gap-x-8 gap-y-1 px-3.5 py-3">
        <div className="min-w-0">
          <dt className="text-caption text-muted">{target?.kind ?? 'Speaker'}</dt>
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
        <Table label="Dial plan">
          <TableHead>
            <TableRow>
              <HeadCell>Number</HeadCell>
              <HeadCell className="max-sm:hidden">Id at Vapi</HeadCell>
              <HeadCellNumber>Contacts</HeadCellNumber>
              <HeadCellNumber>Share</HeadCellNumber>
            </TableRow>
          </TableHead>
          <TableBody>
            {callers.map(({ callerId, label, contacts }) => (
              <TableRow key={callerId}>
                <RowHeadCell className="font-normal">{label}</RowHeadCell>
                <Cell className="font-mono text-caption text-muted max-sm:hidden">{callerId}</Cell>
                <CellNumber>{formatCount(contacts)}</CellNumber>
                <CellNumber>{formatShare(contacts, audience)}</CellNumber>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      )}
    </Panel>
  );
}
