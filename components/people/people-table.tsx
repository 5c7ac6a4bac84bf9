'use client';

import { Time } from '@/components/shell/time';
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
import type { PersonAct, PersonRow } from './people-types';
import { PersonMenu } from './person-menu';

type PeopleTableProps = { people: readonly PersonRow[]; onAct: (act: PersonAct) => void };

export function PeopleTable({ people, onAct }: PeopleTableProps) {
  return (
    <Table label="People">
      <TableHead>
        <TableRow>
          <HeadCell>Name</HeadCell>
          <HeadCell>Role</HeadCell>
          <HeadCell className="max-sm:hidden">Last active</HeadCell>
          <HeadCell className="max-sm:hidden">State</HeadCell>
          <HeadCell className="relative w-9">
            <span className="sr-only">Actions</span>
          </HeadCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {people.map((person) => (
          <PersonTableRow key={person.id} person={person} onAct={onAct} />
        ))}
      </TableBody>
    </Table>
  );
}

type RowProps = { person: PersonRow; onAct: (act: PersonAct) => void };

/** On a phone the state stands by the name; the last activity is left to wider screens. */
function PersonTableRow({ person, onAct }: RowProps) {
  const { name, email, role, isDisabled, isYou, lastActiveAt } = person;
  return (
    <TableRow>
      <RowHeadCell className="w-full max-w-0 sm:w-1/2">
        <span className="flex items-center gap-2">
          <span className="truncate">{name}</span>
          {isYou ? <Pill>You</Pill> : null}
          {isDisabled ? <Pill className="sm:hidden">Disabled</Pill> : null}
        </span>
        <span className="block truncate font-normal text-caption text-muted">{email}</span>
      </RowHeadCell>
      <Cell>{role}</Cell>
      <Cell className="text-muted max-sm:hidden">
        {lastActiveAt === null ? 'Never' : <Time at={lastActiveAt} style="day-clock" />}
      </Cell>
      <Cell className="max-sm:hidden">{isDisabled ? 'Disabled' : 'Active'}</Cell>
      <Cell className="text-right">
        {isYou ? null : <PersonMenu person={person} onAct={onAct} />}
      </Cell>
    </TableRow>
  );
}
