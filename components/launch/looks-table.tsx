import { Time } from '@/components/shell/time';
import { Cell, HeadCell, Table, TableBody, TableHead, TableRow } from '@/components/ui/table';
import type { LaunchLook } from '@/lib/campaign/launch-view';
import { tellZone } from './launch-words';

const PLANNED = 6;

/** Every look into Vapi's list, newest last; empty rows hold the place of those to come. */
export function LooksTable({ looks, zone }: { looks: readonly LaunchLook[]; zone: string }) {
  const shown = looks.slice(-PLANNED);
  const first = looks.length - shown.length;
  return (
    <Table label="Looks into Vapi’s list of campaigns">
      <TableHead>
        <TableRow>
          <HeadCell>Look</HeadCell>
          <HeadCell>At</HeadCell>
          <HeadCell>Result</HeadCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {Array.from({ length: PLANNED }, (_, row) => first + row + 1).map((number, row) => (
          <LookRow key={number} number={number} look={shown[row]} zone={zone} />
        ))}
      </TableBody>
    </Table>
  );
}

type LookRowProps = { number: number; look: LaunchLook | undefined; zone: string };

function LookRow({ number, look, zone }: LookRowProps) {
  return (
    <TableRow>
      <Cell>{number}</Cell>
      <Cell>
        {look === undefined ? (
          '–'
        ) : (
          <Time at={look.at} zone={tellZone(zone)} style="clock-seconds" />
        )}
      </Cell>
      <Cell className={look === undefined ? 'text-faint' : undefined}>{sayLook(look)}</Cell>
    </TableRow>
  );
}

function sayLook(look: LaunchLook | undefined): string {
  if (look === undefined) return 'to come';
  if (look.found === null) return 'the list could not be read';
  return look.found === 0 ? 'not there' : 'found';
}
