'use client';

import { Ellipsis } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useHref } from '@/components/shell/place';
import { useDuplicate } from '@/components/shell/use-duplicate';
import { Button } from '@/components/ui/button';
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuTrigger,
} from '@/components/ui/dropdown-menu';
import type { Forecast } from '@/lib/campaign/forecast';
import { nameWithoutFingerprint } from '@/lib/campaign/launch-name';
import type { LiveCampaign } from '@/lib/campaign/live';
import { isTerminal } from '@/lib/campaign/outcome';
import type { Result } from '@/lib/campaign/result';
import { type DeleteCampaign, DeleteDialog } from './delete-dialog';
import { type RenameCampaign, RenameDialog } from './rename-dialog';
import { StopDialog } from './stop-dialog';

type DuplicateCampaign = (input: { campaignId: string }) => Promise<Result<{ draftId: string }>>;

export type LiveActs = {
  deleteCampaign: DeleteCampaign;
  duplicateCampaign: DuplicateCampaign;
  renameCampaign: RenameCampaign;
};

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
  const duplicate = useDuplicate();
  const isOver = isTerminal(live.status) || isGone;
  const startDuplicate = () =>
    duplicate.start({
      name: nameWithoutFingerprint(live.name),
      duplicate: () => props.duplicateCampaign({ campaignId: live.id }),
    });
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
        <MoreMenu
          canDelete={isOver || live.status === 'scheduled'}
          onChoose={setQuestion}
          onDuplicate={startDuplicate}
          editing={{
            isOpen: live.status === 'scheduled',
            refusal: isOver ? 'it is over' : 'it has started',
          }}
          onEdit={(step) => router.push(hrefOf(`/campaigns/${live.id}/edit${step}`))}
        />
      )}
      {duplicate.dialog}
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

type MoreMenuProps = {
  canDelete: boolean;
  onChoose: (question: Question) => void;
  onDuplicate: () => void;
  /** Whether the campaign can still be edited, and why not. */
  editing: { isOpen: boolean; refusal: string };
  onEdit: (step: '' | '?step=schedule') => void;
};

function MoreMenu({ canDelete, onChoose, onDuplicate, editing, onEdit }: MoreMenuProps) {
  const why = editing.isOpen ? '' : ` (${editing.refusal})`;
  return (
    <DropdownMenu>
      <DropdownMenuTrigger asChild>
        <Button size="icon" aria-label="More">
          <Ellipsis aria-hidden />
        </Button>
      </DropdownMenuTrigger>
      <DropdownMenuContent>
        <DropdownMenuItem disabled={!editing.isOpen} onSelect={() => onEdit('')}>
          Edit…{why}
        </DropdownMenuItem>
        <DropdownMenuItem disabled={!editing.isOpen} onSelect={() => onEdit('?step=schedule')}>
          Reschedule…{why}
        </DropdownMenuItem>
        <DropdownMenuItem onSelect={() => onChoose('rename')}>Rename…</DropdownMenuItem>
        <DropdownMenuItem onSelect={onDuplicate}>Duplicate</DropdownMenuItem>
        <DropdownMenuItem tone="danger" disabled={!canDelete} onSelect={() => onChoose('delete')}>
          {canDelete ? 'Delete…' : 'Delete… (stop it first)'}
        </DropdownMenuItem>
      </DropdownMenuContent>
    </DropdownMenu>
  );
}
