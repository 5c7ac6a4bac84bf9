'use client';

import { Ellipsis } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useHref } from '@/components/shell/place';
import { Button } from '@/components/ui/button';
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuTrigger,
} from '@/components/ui/dropdown-menu';
import type { Forecast } from '@/lib/campaign/forecast';
import type { LiveCampaign } from '@/lib/campaign/live';
import { isTerminal } from '@/lib/campaign/outcome';
import { type DeleteCampaign, DeleteDialog } from './delete-dialog';
import { type RenameCampaign, RenameDialog } from './rename-dialog';
import { StopDialog } from './stop-dialog';

export type LiveActs = { deleteCampaign: DeleteCampaign; renameCampaign: RenameCampaign };

type LiveActionsProps = LiveActs & {
  live: LiveCampaign;
  forecast: Forecast;
  isGone: boolean;
  onChanged: () => void;
};

type Question = 'stop' | 'delete' | 'rename' | null;

/** What may be done to the campaign. Each act asks first; deleting is only offered where nothing runs. */
export function LiveActions(props: LiveActionsProps) {
  const { live, forecast, isGone, onChanged } = props;
  const router = useRouter();
  const hrefOf = useHref();
  const [question, setQuestion] = useState<Question>(null);
  const isOver = isTerminal(live.status) || isGone;
  const open = (wanted: Question) => ({
    isOpen: question === wanted,
    onOpenChange: (isOpen: boolean) => setQuestion(isOpen ? wanted : null),
  });
  return (
    <>
      {isOver ? null : (
        <Button variant="danger" onClick={() => setQuestion('stop')}>
          Stop…
        </Button>
      )}
      {isGone ? null : (
        <MoreMenu canDelete={isOver || live.status === 'scheduled'} onChoose={setQuestion} />
      )}
      <StopDialog
        {...open('stop')}
        campaign={live}
        inProgress={forecast.inProgress}
        waiting={forecast.waiting}
        onStopped={onChanged}
      />
      <DeleteDialog
        {...open('delete')}
        campaign={{
          id: live.id,
          name: live.name,
          isScheduled: live.status === 'scheduled',
          audience: live.tally.audience,
        }}
        deleteCampaign={props.deleteCampaign}
        onDeleted={() => router.push(hrefOf('/campaigns'))}
      />
      <RenameDialog
        {...open('rename')}
        campaign={live}
        renameCampaign={props.renameCampaign}
        onRenamed={onChanged}
      />
    </>
  );
}

type MoreMenuProps = { canDelete: boolean; onChoose: (question: Question) => void };

function MoreMenu({ canDelete, onChoose }: MoreMenuProps) {
  return (
    <DropdownMenu>
      <DropdownMenuTrigger asChild>
        <Button size="icon" aria-label="More">
          <Ellipsis aria-hidden />
        </Button>
      </DropdownMenuTrigger>
      <DropdownMenuContent>
        <DropdownMenuItem onSelect={() => onChoose('rename')}>Rename…</DropdownMenuItem>
        <DropdownMenuItem tone="danger" disabled={!canDelete} onSelect={() => onChoose('delete')}>
          {canDelete ? 'Delete…' : 'Delete… (stop it first)'}
        </DropdownMenuItem>
      </DropdownMenuContent>
    </DropdownMenu>
  );
}
