import { type Column, ColumnTable } from '@/components/ui/column-table';
import { Panel } from '@/components/ui/panel';
import { Pill } from '@/components/ui/pill';
import type { CallerNumber, Reading } from '@/lib/campaign/connection';
import { tellNumber } from '@/lib/contacts/numbers/tell-number';
import { FaultNote } from './fault-note';

const COLUMNS: readonly Column<CallerNumber>[] = [
  {
    head: 'Number',
    kind: 'name',
    className: 'whitespace-nowrap font-mono font-normal text-caption',
    cell: (number) => <NumberName number={number} />,
  },
  { head: 'Name', isWideOnly: true, cell: ({ name }) => name ?? '–' },
  {
    head: 'Provider',
    isWideOnly: true,
    className: 'first-letter:uppercase',
    cell: ({ provider }) => provider,
  },
  {
    head: 'Campaigns',
    className: 'whitespace-normal sm:min-w-60',
    cell: (number) =>
      number.canCall ? (
        <Pill tone="reached">Can run campaigns</Pill>
      ) : (
        <span className="text-muted">{number.reason}</span>
      ),
  },
];

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
      <ColumnTable
        label="Caller numbers"
        rows={numbers.value}
        keyOf={({ id }) => id}
        columns={COLUMNS}
      />
    </Panel>
  );
}

/** On a phone what the number is called stands below it. */
function NumberName({ number: { id, number, name, provider } }: { number: CallerNumber }) {
  return (
    <>
      {number === null ? id : tellNumber(number)}
      <p className="whitespace-normal font-normal font-sans text-muted sm:hidden">
        {name === null ? provider : `${name}, ${provider}`}
      </p>
    </>
  );
}
