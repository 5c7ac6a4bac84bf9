import { Panel } from '@/components/ui/panel';
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
import { formatCount } from '@/lib/campaign/phrases';
import type { AudienceFacts } from '@/lib/contacts/contact';

const countryNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'code' });

/** What is known of the chosen list, in counts. */
export function AudienceFactsPanel({ facts }: { facts: AudienceFacts }) {
  const { name, count, columns, named } = facts;
  return (
    <Panel
      title="Columns"
      caption={
        // Node and browsers differ in a few countries' names.
        <span suppressHydrationWarning>
          {`${formatCount(named)} with a name. ${listCountries(facts)}`}
        </span>
      }
      headingLevel={3}
      isFlush
    >
      {columns.length === 0 ? (
        <p className="px-3.5 py-2.5 text-muted">None but the number.</p>
      ) : (
        <Table label={`Columns of ${name}`}>
          <TableHead>
            <tr>
              <HeadCell>Column</HeadCell>
              <HeadCellNumber>Filled</HeadCellNumber>
              <HeadCellNumber>Empty</HeadCellNumber>
            </tr>
          </TableHead>
          <TableBody>
            {columns.map((column) => (
              <TableRow key={column.name}>
                <RowHeadCell className="font-normal [overflow-wrap:anywhere]">
                  {column.name}
                </RowHeadCell>
                <CellNumber>{formatCount(column.filled)}</CellNumber>
                <CellNumber>{formatCount(count - column.filled)}</CellNumber>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      )}
    </Panel>
  );
}

/** "Numbers in United States 280, Canada 20." */
function listCountries({ countries }: AudienceFacts): string {
  if (countries.length === 0) return '';
  const list = countries.map(({ value, count }) => `${nameCountry(value)} ${formatCount(count)}`);
  return `Numbers in ${list.join(', ')}.`;
}

function nameCountry(code: string): string {
  return /^[A-Z]{2}$/.test(code) ? (countryNames.of(code) ?? code) : code || 'no known country';
}
