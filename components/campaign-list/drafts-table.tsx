'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { PlaceLink } from '@/components/shell/place-link';
import { Time } from '@/components/shell/time';
import { Button } from '@/components/ui/button';
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
import type { DraftList, DraftSummary } from '@/lib/campaign/draft-summary';
import { countOf, formatCount } from '@/lib/campaign/phrases';
import { draftsKey } from '@/lib/query/drafts';
import { DeleteDraft } from './delete-draft';
import { draftPath, tellProgress } from './draft-words';

type DraftsTableProps = { drafts: readonly DraftSummary[]; savedId: string | null };

export function DraftsTable({ drafts, savedId }: DraftsTableProps) {
  const client = useQueryClient();
  const [asked, setAsked] = useState<DraftSummary | null>(null);
  // At once: the answer has said that it is gone.
  function drop(id: string) {
    client.setQueryData<DraftList>(
      draftsKey(),
      (known) => known && { ...known, drafts: known.drafts.filter((draft) => draft.id !== id) },
    );
    void client.invalidateQueries({ queryKey: draftsKey() });
  }
  return (
    <>
      <Table label="Drafts">
        <TableHead>
          <TableRow>
            <HeadCell className="sm:w-[34%]">Draft</HeadCell>
            <HeadCell className="max-sm:hidden">How far</HeadCell>
            <HeadCellNumber className="max-sm:hidden">Contacts</HeadCellNumber>
            <HeadCell className="max-sm:hidden">Saved</HeadCell>
            <HeadCell className="max-sm:hidden">By</HeadCell>
            <HeadCell className="relative w-9">
              <span className="sr-only">Actions</span>
            </HeadCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {drafts.map((draft) => (
            <DraftRow
              key={draft.id}
              draft={draft}
              isSaved={draft.id === savedId}
              onDelete={() => setAsked(draft)}
            />
          ))}
        </TableBody>
      </Table>
      <DeleteDraft draft={asked} onClose={() => setAsked(null)} onDeleted={drop} />
    </>
  );
}

type DraftRowProps = { draft: DraftSummary; isSaved: boolean; onDelete: () => void };

function DraftRow({ draft, isSaved, onDelete }: DraftRowProps) {
  const { name, contacts, savedAt, savedBy } = draft;
  return (
    <TableRow className="relative" isSelected={isSaved}>
      <RowHeadCell className="max-w-90 min-w-40">
        <PlaceLink
          href={draftPath(draft)}
          prefetch={false}
          className="[overflow-wrap:anywhere] after:absolute after:inset-0"
        >
          {name.trim() || 'Untitled'}
        </PlaceLink>
        <p className="mt-0.5 font-normal text-caption text-muted sm:hidden">
          {tellProgress(draft)}
          {contacts === null ? null : ` · ${countOf(contacts, 'contact')}`} ·{' '}
          <Time at={savedAt} style="day-clock" />
          {savedBy === null ? null : `, ${savedBy}`}
        </p>
      </RowHeadCell>
      <Cell className="text-muted max-sm:hidden">{tellProgress(draft)}</Cell>
      <CellNumber className="max-sm:hidden">
        {contacts === null ? '–' : formatCount(contacts)}
      </CellNumber>
      <Cell className="text-muted max-sm:hidden">
        <Time at={savedAt} style="day-clock" />
      </Cell>
      <Cell className="max-w-32 truncate text-muted max-sm:hidden">{savedBy ?? '–'}</Cell>
      <Cell className="px-1 py-0 text-right">
        <Button
          variant="ghost"
          className="relative z-10"
          aria-label={`Delete ${name.trim() || 'Untitled'}`}
          onClick={onDelete}
        >
          Delete…
        </Button>
      </Cell>
    </TableRow>
  );
}
