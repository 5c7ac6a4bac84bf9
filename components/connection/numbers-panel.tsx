import { Panel } from '@/components/ui/panel';
import { Pill } from '@/components/ui/pill';
import {
  Cell,
  HeadCell,
  RowHeadCell,
  Table,
  TableBody,
  TableHead,
  TableRow,
} from '@/components/ui/table';
import type { CallerNumber, Reading } from '@/lib/campaign/connection';
import { FaultNote } from './fault-note';

type NumbersPanelProps = { numbers: Reading<CallerNumber[]>; hasDetails: boolean };

/** The organisation's numbers, and whether each can run campaigns. */
export function NumbersPanel({ numbers, hasDetails }: NumbersPanelProps) {
  if (!numbers.ok) {
    return (
      <Panel title="Caller numbers">
        <FaultNote fault={numbers.fault} hasDetails={hasDetails} isBrief />
      </Panel>
    );
  }
  const able = numbers.value.filter(({ canCall }) => canCall).length;
  if (numbers.value.length === 0) {
    return (
      <Panel title="Caller numbers">
        <p className="text-muted">
          There is none yet. Import one from Twilio, Telnyx, Vonage or your own trunk in Vapi’s
          dashboard, Phone Numbers.
        </p>
      </Panel>
    );
  }
  return (
    <Panel
      title="Caller numbers"
      caption={`${able} of ${numbers.value.length} can run campaigns · ${numbers.ms} ms`}
      isFlush
    >
      <Table label="Caller numbers">
        <TableHead>
          <TableRow>
            <HeadCell>Number</HeadCell>
            <HeadCell>Name</HeadCell>
            <HeadCell>Provider</HeadCell>
            <HeadCell>Campaigns</HeadCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {numbers.value.map((number) => (
            <NumberRow key={number.id} number={number} />
          ))}
        </TableBody>
      </Table>
    </Panel>
  );
}

function NumberRow({ number }: { number: CallerNumber }) {
  return (
    <TableRow>
      <RowHeadCell className="whitespace-nowrap font-mono text-caption">
        {number.number ?? number.id}
      </RowHeadCell>
      <Cell>{number.name ?? '–'}</Cell>
      <Cell>{number.provider}</Cell>
      <Cell className="min-w-60 whitespace-normal">
        {number.canCall ? (
          <Pill tone="reached">Can run campaigns</Pill>
        ) : (
          <span className="text-muted">{number.reason}</span>
        )}
      </Cell>
    </TableRow>
  );
}
