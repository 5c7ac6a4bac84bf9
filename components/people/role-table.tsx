import { Check } from 'lucide-react';
import { Panel } from '@/components/ui/panel';
import {
  Cell,
  HeadCell,
  RowHeadCell,
  Table,
  TableBody,
  TableHead,
  TableRow,
} from '@/components/ui/table';
import type { RoleTable as Roles } from './people-types';

/** What each role may do. */
export function RoleTable({ roles, rows }: Roles) {
  return (
    <Panel title="What a role may do" isFlush>
      <Table label="What a role may do">
        <TableHead>
          <TableRow>
            <HeadCell>May</HeadCell>
            {roles.map(({ role }) => (
              <HeadCell key={role} className="max-sm:px-1.5">
                {role}
              </HeadCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map(({ permission, words, grantedTo }) => (
            <TableRow key={permission}>
              <RowHeadCell className="font-normal sm:min-w-44">{words}</RowHeadCell>
              {roles.map(({ role }) => (
                <Cell key={role} className="max-sm:px-1.5">
                  {grantedTo.includes(role) ? (
                    <Check className="size-4" role="img" aria-label="yes" />
                  ) : (
                    <span className="sr-only">no</span>
                  )}
                </Cell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Panel>
  );
}
