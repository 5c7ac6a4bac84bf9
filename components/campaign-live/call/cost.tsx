import {
  CellNumber,
  HeadCell,
  HeadCellNumber,
  RowHeadCell,
  Table,
  TableBody,
  TableHead,
  TableRow,
} from '@/components/ui/table';
import type { CallCost } from '@/lib/campaign/call-detail';
import { NotSent, Section } from './section';

const money = new Intl.NumberFormat('en-US', {
  style: 'currency',
  currency: 'USD',
  minimumFractionDigits: 2,
  maximumFractionDigits: 4,
});

type CostProps = { cost: CallCost | null; isOver: boolean };

export function Cost({ cost, isOver }: CostProps) {
  return (
    <Section title="Cost">
      {cost === null ? (
        <NotSent>{isOver ? 'Not sent by Vapi.' : 'Vapi sends it when the call is over.'}</NotSent>
      ) : (
        <CostTable cost={cost} />
      )}
    </Section>
  );
}

function CostTable({ cost: { total, parts, unexplained } }: { cost: CallCost }) {
  return (
    <>
      <Table label="Cost by part">
        <TableHead>
          <TableRow>
            <HeadCell className="pl-0">Part</HeadCell>
            <HeadCellNumber className="pr-0">US dollars</HeadCellNumber>
          </TableRow>
        </TableHead>
        <TableBody>
          {parts.map(({ label, dollars }) => (
            <Line key={label} label={label} value={money.format(dollars)} />
          ))}
          <Line
            isTotal
            label="Total"
            value={total === null ? 'not sent by Vapi' : money.format(total)}
          />
        </TableBody>
      </Table>
      {parts.length === 0 ? <NotSent>The parts were not sent by Vapi.</NotSent> : null}
      {unexplained === null ? null : (
        <p className="mt-1 text-caption text-muted">
          The parts do not add up to Vapi’s total: {money.format(Math.abs(unexplained))}{' '}
          {unexplained > 0 ? 'is in no part' : 'too much is in the parts'}.
        </p>
      )}
    </>
  );
}

function Line({
  label,
  value,
  isTotal = false,
}: {
  label: string;
  value: string;
  isTotal?: boolean;
}) {
  const weight = isTotal ? 'font-medium' : 'font-normal';
  return (
    <TableRow>
      <RowHeadCell className={`pl-0 ${weight}`}>{label}</RowHeadCell>
      <CellNumber className={`pr-0 ${weight}`}>{value}</CellNumber>
    </TableRow>
  );
}
