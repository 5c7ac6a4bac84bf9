import { PlaceLink } from '@/components/shell/place-link';
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
import type { LaunchPartView } from '@/lib/campaign/launch-view';
import { sayFailure } from './launch-words';

export function PartsTable({ parts }: { parts: readonly LaunchPartView[] }) {
  return (
    <Panel title="Campaigns" caption={String(parts.length)} isFlush>
      <Table label="Campaigns of this launch">
        <TableHead>
          <TableRow>
            <HeadCell>Campaign</HeadCell>
            <HeadCell>State</HeadCell>
            <HeadCellNumber>Contacts</HeadCellNumber>
          </TableRow>
        </TableHead>
        <TableBody>
          {parts.map((part) => (
            <TableRow key={part.n}>
              <RowHeadCell>
                {part.vapiId === null ? (
                  part.name
                ) : (
                  <PlaceLink href={`/campaigns/${part.vapiId}`} className="hover:underline">
                    {part.name}
                  </PlaceLink>
                )}
              </RowHeadCell>
              <Cell className="whitespace-normal">{sayPart(part)}</Cell>
              <CellNumber>{part.contacts}</CellNumber>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Panel>
  );
}

function sayPart({ state, isStopped, failure }: LaunchPartView): string {
  if (state === 'failed') return sayFailure(failure);
  if (isStopped) return 'Stopped';
  return state === 'confirmed' ? 'Launched' : 'Under way';
}
