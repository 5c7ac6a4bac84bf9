import Link from 'next/link';
import { Time } from '@/components/shell/time';
import { SortHeadCell } from '@/components/ui/sort-head-cell';
import {
  Cell,
  CellNumber,
  HeadCell,
  RowHeadCell,
  Table,
  TableBody,
  TableHead,
  TableRow,
} from '@/components/ui/table';
import { countOf, formatCount } from '@/lib/campaign/phrases';
import type { ListRow, ListsSort, ListsView } from '@/lib/contacts/lists/list-table';
import { sortListsBy } from '@/lib/contacts/lists/lists-view';
import { ListUses } from './list-uses';
import { Tags } from './tags';

type ListsTableProps = {
  lists: readonly ListRow[];
  view: ListsView;
  onSort: (view: ListsView) => void;
};

export function ListsTable({ lists, view, onSort }: ListsTableProps) {
  const head = (sort: ListsSort) => ({
    direction: directionOf(view, sort),
    onSort: () => onSort(sortListsBy(view, sort)),
  });
  return (
    <Table label="Lists">
      <TableHead>
        <TableRow>
          <SortHeadCell {...head('name')} className="sm:w-[36%]">
            List
          </SortHeadCell>
          <SortHeadCell {...head('count')} isNumber className="max-sm:hidden">
            Contacts
          </SortHeadCell>
          <HeadCell className="max-md:hidden">Used by</HeadCell>
          <SortHeadCell {...head('created')} className="max-sm:hidden">
            Stored
          </SortHeadCell>
          <HeadCell className="max-lg:hidden">By</HeadCell>
          <HeadCell className="max-lg:hidden">Kept until</HeadCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {lists.map((list) => (
          <Row key={list.listId} list={list} />
        ))}
      </TableBody>
    </Table>
  );
}

function directionOf(view: ListsView, sort: ListsSort): 'ascending' | 'descending' | null {
  if (view.sort !== sort) return null;
  return view.isDescending ? 'descending' : 'ascending';
}

function Row({ list }: { list: ListRow }) {
  const { listId, name, tags, count, source, createdAt, createdBy, purgeAt } = list;
  return (
    <TableRow className="relative">
      <RowHeadCell className="min-w-40 max-w-100 max-sm:w-full max-sm:max-w-0">
        <Link
          href={`/contacts/${listId}`}
          prefetch={false}
          className="[overflow-wrap:anywhere] after:absolute after:inset-0"
        >
          {name}
        </Link>
        <p className="mt-0.5 font-normal text-caption text-muted sm:hidden">
          {countOf(count, 'contact')} · <Time at={createdAt} style="day-clock" />
          {createdBy === null ? null : `, ${createdBy}`}
        </p>
        <p className="mt-0.5 truncate font-normal text-caption text-muted" title={source}>
          {source}
        </p>
        <Tags tags={tags} />
      </RowHeadCell>
      <CellNumber className="max-sm:hidden">{formatCount(count)}</CellNumber>
      <Cell className="max-w-52 text-muted max-md:hidden">
        <ListUses list={list} />
      </Cell>
      <Cell className="text-muted max-sm:hidden">
        <Time at={createdAt} style="day-clock" />
      </Cell>
      <Cell className="max-w-32 truncate text-muted max-lg:hidden">{createdBy ?? '–'}</Cell>
      <Cell className="text-muted max-lg:hidden">
        {purgeAt === null ? 'for good' : <Time at={purgeAt} style="date" />}
      </Cell>
    </TableRow>
  );
}
