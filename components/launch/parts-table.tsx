import { PlaceLink } from '@/components/shell/place-link';
import { ColumnTable } from '@/components/ui/column-table';
import { Panel } from '@/components/ui/panel';
import type { LaunchPartView } from '@/lib/campaign/launch-view';
import { sayFailure } from './launch-words';

export function PartsTable({ parts }: { parts: readonly LaunchPartView[] }) {
  return (
    <Panel title="Campaigns" caption={String(parts.length)} isFlush>
      <ColumnTable
        label="Campaigns of this launch"
        rows={parts}
        keyOf={({ n }) => n}
        columns={[
          { head: 'Campaign', kind: 'name', cell: (part) => <PartName part={part} /> },
          { head: 'State', className: 'whitespace-normal', cell: sayPart },
          { head: 'Contacts', kind: 'figure', cell: ({ contacts }) => contacts },
        ]}
      />
    </Panel>
  );
}

function PartName({ part: { vapiId, name } }: { part: LaunchPartView }) {
  if (vapiId === null) return name;
  return (
    <PlaceLink href={`/campaigns/${vapiId}`} className="hover:underline">
      {name}
    </PlaceLink>
  );
}

function sayPart({ state, isStopped, failure }: LaunchPartView): string {
  if (state === 'failed') return sayFailure(failure);
  if (isStopped) return 'Stopped';
  return state === 'confirmed' ? 'Launched' : 'Under way';
}
