import { Fragment, type ReactNode } from 'react';
import { cn } from '@/components/ui/cn';
import {
  Cell,
  HeadCell,
  RowHeadCell,
  Table,
  TableBody,
  TableHead,
  TableRow,
} from '@/components/ui/table';
import type { Contact } from '@/lib/contacts/contact';

const SHOWN = 5;

type Part = 'name' | 'email' | 'externalId' | 'extension';
const PARTS: { part: Part; label: string }[] = [
  { part: 'name', label: 'Name' },
  { part: 'email', label: 'E-mail' },
  { part: 'externalId', label: 'External id' },
  { part: 'extension', label: 'Extension' },
];

/** The first contacts exactly as they will be stored, variables included. */
export function FirstContacts({ contacts }: { contacts: Contact[] }) {
  const shown = contacts.slice(0, SHOWN);
  const parts = PARTS.filter(({ part }) => shown.some((contact) => contact[part] !== undefined));
  return (
    <div className="border-line-soft border-t">
      <h4 className="px-3.5 pt-3 pb-1 font-medium">First contacts, as they will be stored</h4>
      <Table label="First contacts">
        <TableHead>
          <tr>
            <HeadCell>Number</HeadCell>
            {parts.map(({ part, label }) => (
              <HeadCell key={part} className={cn(part !== 'name' && 'max-sm:hidden')}>
                {label}
              </HeadCell>
            ))}
            <HeadCell>Variables</HeadCell>
          </tr>
        </TableHead>
        <TableBody>
          {shown.map((contact) => (
            <TableRow key={contact.number}>
              <RowHeadCell className="whitespace-nowrap font-mono font-normal text-caption">
                {contact.number}
              </RowHeadCell>
              {parts.map(({ part }) => (
                <Cell key={part} className={cn(part !== 'name' && 'max-sm:hidden')}>
                  {contact[part] ?? <span className="text-faint">–</span>}
                </Cell>
              ))}
              <Cell className="w-full max-w-0 truncate text-muted">{listVariables(contact)}</Cell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </div>
  );
}

function listVariables({ variables }: Contact): ReactNode {
  const pairs = Object.entries(variables);
  if (pairs.length === 0) return '–';
  // Each for itself: a mark in one that turns the direction of writing does not turn the next.
  return pairs.map(([name, value], at) => (
    <Fragment key={name}>
      {at === 0 ? '' : ', '}
      <bdi>{name}</bdi>: <bdi>{value}</bdi>
    </Fragment>
  ));
}
