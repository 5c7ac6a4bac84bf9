import { formatCount } from '@/components/shell/format-count';
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

/** Each variable: its value for everyone, and how many contacts have one of their own. */
export function VariablesTable({ config }: { config: CampaignConfig }) {
  const everyone = new Map(Object.entries(Object(config.overrides.value.variableValues)));
  const own = new Map(config.ownVariables.map(({ name, contacts }) => [name, contacts]));
  const names = [...new Set([...everyone.keys(), ...own.keys()])];
  if (names.length === 0) {
    return (
      <p className="border-line-soft border-t px-3.5 py-2.5 text-muted">
        No variables: every contact is told the same.
      </p>
    );
  }
  return (
    <div className="border-line-soft border-t">
      <Table label="Variables">
        <TableHead>
          <TableRow>
            <HeadCell>Variable</HeadCell>
            <HeadCell>For everyone</HeadCell>
            <HeadCellNumber>Contacts with a value of their own</HeadCellNumber>
          </TableRow>
        </TableHead>
        <TableBody>
          {names.map((name) => (
            <TableRow key={name}>
              <RowHeadCell className="font-mono font-normal text-caption">{name}</RowHeadCell>
              <Cell className="whitespace-normal [overflow-wrap:anywhere]">
                {everyone.has(name) ? tell(everyone.get(name)) : '–'}
              </Cell>
              <CellNumber>
                {formatCount(own.get(name) ?? 0)} of {formatCount(config.audience)}
              </CellNumber>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </div>
  );
}

function tell(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
