'use client';

import { Ellipsis } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { PageHeader } from '@/components/shell/page-header';
import { useAct } from '@/components/shell/use-act';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuTrigger,
} from '@/components/ui/dropdown-menu';
import type { ListDetail } from '@/lib/contacts/lists/list-detail';
import { DeleteList } from './delete-list';
import { DeriveDialog } from './derive-dialog';
import { DERIVE_WORDS, type DeriveKind } from './derive-words';
import { EditList } from './edit-list';
import type { ListActs } from './list-acts';

type ListHeaderProps = {
  detail: ListDetail;
  canOperate: boolean;
  canSeeContacts: boolean;
  acts: ListActs;
};

type Question = 'edit' | 'delete' | DeriveKind | null;

const KINDS: readonly DeriveKind[] = ['combine', 'subtract', 'split', 'sample'];

/** Name of the list, and what can be done with it. */
export function ListHeader({ detail, canOperate, canSeeContacts, acts }: ListHeaderProps) {
  const { row } = detail;
  const [question, setQuestion] = useState<Question>(null);
  const router = useRouter();
  const start = useAct();
  const close = () => setQuestion(null);
  function startCampaign() {
    const { listId, revision } = row;
    start.act(
      () => acts.startCampaign({ listId, revision }),
      ({ draftId }) => router.push(`/campaigns/new?draft=${draftId}`),
    );
  }
  return (
    <>
      <PageHeader
        crumbs={[{ label: 'Contacts', href: '/contacts' }, { label: row.name }]}
        title={<span className="[overflow-wrap:anywhere]">{row.name}</span>}
        actions={
          <>
            {canSeeContacts ? (
              <Button asChild>
                <a href={`/api/contacts/lists/${row.listId}/${row.revision}/csv`} download>
                  Download CSV
                </a>
              </Button>
            ) : null}
            {canOperate ? (
              <>
                <ActsMenu onChoose={setQuestion} />
                <Button variant="primary" isBusy={start.isBusy} onClick={startCampaign}>
                  Use in a new campaign
                </Button>
              </>
            ) : null}
          </>
        }
      />
      {start.problem ? (
        <Callout tone="error" className="mt-3" title="No draft was made.">
          {start.problem}
        </Callout>
      ) : null}
      {question === 'edit' ? (
        <EditList detail={detail} changeList={acts.changeList} onClose={close} />
      ) : null}
      {KINDS.map((kind) =>
        question === kind ? (
          <DeriveDialog key={kind} kind={kind} list={row} onClose={close} />
        ) : null,
      )}
      <DeleteList
        list={row}
        isOpen={question === 'delete'}
        deleteList={acts.deleteList}
        onClose={close}
        onDeleted={() => router.push('/contacts')}
      />
    </>
  );
}

function ActsMenu({ onChoose }: { onChoose: (question: Question) => void }) {
  return (
    <DropdownMenu>
      <DropdownMenuTrigger asChild>
        <Button size="icon" aria-label="More about this list">
          <Ellipsis aria-hidden />
        </Button>
      </DropdownMenuTrigger>
      <DropdownMenuContent>
        <DropdownMenuItem onSelect={() => onChoose('edit')}>Name, tags, time…</DropdownMenuItem>
        {KINDS.map((kind) => (
          <DropdownMenuItem key={kind} onSelect={() => onChoose(kind)}>
            {DERIVE_WORDS[kind].item}
          </DropdownMenuItem>
        ))}
        <DropdownMenuItem tone="danger" onSelect={() => onChoose('delete')}>
          Delete…
        </DropdownMenuItem>
      </DropdownMenuContent>
    </DropdownMenu>
  );
}
