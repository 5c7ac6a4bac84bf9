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
import { tellNumber } from '@/lib/contacts/tell-number';
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
            <HeadCell className="max-sm:hidden">Name</HeadCell>
            <HeadCell className="max-sm:hidden">Provider</HeadCell>
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
        {number.number === null ? number.id : tellNumber(number.number)}
        <p className="whitespace-normal font-normal font-sans text-muted sm:hidden">
          {number.name === null ? number.provider : `${number.name}, ${number.provider}`}
        </p>
      </RowHeadCell>
      <Cell className="max-sm:hidden">{number.name ?? '–'}</Cell>
      <Cell className="max-sm:hidden">{number.provider}</Cell>
      <Cell className="whitespace-normal sm:min-w-60">
        {number.canCall ? (
          <Pill tone="reached">Can run campaigns</Pill>
        ) : (
          <span className="text-muted">{number.reason}</span>
        )}
      </Cell>
    </TableRow>
  );
}
