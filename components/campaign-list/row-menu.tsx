'use client';

import { Ellipsis } from 'lucide-react';
import { PlaceLink } from '@/components/shell/place-link';
import { Button } from '@/components/ui/button';
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuSeparator,
  DropdownMenuTrigger,
} from '@/components/ui/dropdown-menu';
import type { HomeRow } from '@/lib/campaign/home';
import { nameWithoutFingerprint } from '@/lib/campaign/launch-name';
import type { RowAct, RowOffer } from './list-types';
import { rowPath, whyNotDelete, whyNotEdit, whyNotStop } from './row-facts';

type RowMenuProps = { row: HomeRow; offer: RowOffer; onAct: (act: RowAct) => void };

export function RowMenu(props: RowMenuProps) {
  const { row } = props;
  return (
    <DropdownMenu>
      <DropdownMenuTrigger asChild>
        <Button
          variant="ghost"
          size="icon-small"
          className="relative z-10"
          aria-label={`Actions for ${nameWithoutFingerprint(row.name)}`}
        >
          <Ellipsis aria-hidden />
        </Button>
      </DropdownMenuTrigger>
      <DropdownMenuContent>
        <MenuItems {...props} />
      </DropdownMenuContent>
    </DropdownMenu>
  );
}

function MenuItems({ row, offer, onAct }: RowMenuProps) {
  const path = rowPath(row);
  const act = (kind: RowAct['kind']) => () => onAct({ kind, row });
  const open = (
    <DropdownMenuItem asChild>
      <PlaceLink href={path}>Open</PlaceLink>
    </DropdownMenuItem>
  );
  // A launch that has no campaign is settled on its own page.
  if (row.id === null) return open;
  const whyNot = { edit: whyNotEdit(row), stop: whyNotStop(row), remove: whyNotDelete(row) };
  return (
    <>
      {open}
      <DropdownMenuItem onSelect={act('rename')}>Rename…</DropdownMenuItem>
      {offer.canEdit ? (
        <>
          <EditItem label="Edit…" path={`${path}/edit`} whyNot={whyNot.edit} />
          <EditItem label="Reschedule…" path={`${path}/edit?step=schedule`} whyNot={whyNot.edit} />
        </>
      ) : null}
      {offer.canDuplicate ? (
        <DropdownMenuItem onSelect={act('duplicate')}>Duplicate</DropdownMenuItem>
      ) : null}
      <DropdownMenuSeparator />
      <DropdownMenuItem tone="danger" disabled={whyNot.stop !== null} onSelect={act('stop')}>
        {withReason('Stop…', whyNot.stop)}
      </DropdownMenuItem>
      <DropdownMenuItem tone="danger" disabled={whyNot.remove !== null} onSelect={act('delete')}>
        {withReason('Delete…', whyNot.remove)}
      </DropdownMenuItem>
    </>
  );
}

type EditItemProps = { label: string; path: string; whyNot: string | null };

function EditItem({ label, path, whyNot }: EditItemProps) {
  if (whyNot !== null)
    return <DropdownMenuItem disabled>{withReason(label, whyNot)}</DropdownMenuItem>;
  return (
    <DropdownMenuItem asChild>
      <PlaceLink href={path}>{label}</PlaceLink>
    </DropdownMenuItem>
  );
}

function withReason(label: string, reason: string | null): string {
  return reason === null ? label : `${label} (${reason})`;
}
