'use client';

import { PageHeader } from '@/components/shell/page-header';
import type { SaveState } from '@/lib/query/draft-save-state';
import type { DraftSaver } from '@/lib/query/draft-saver';
import { DiscardDraft } from './save/discard-draft';
import { SaveAndLeave } from './save/save-and-leave';
import { SaveNote } from './save/save-note';
import { SummarySheet } from './summary/summary-sheet';
import { useWizard } from './wizard-context';

const CRUMBS = [{ label: 'Campaigns', href: '/campaigns' }, { label: 'New' }] as const;

/** The draft's name as it is typed, how it stands with saving, and the two ways out. */
export function WizardHeader({ save, saver }: { save: SaveState; saver: DraftSaver }) {
  const { draft, step } = useWizard();
  const name = draft.name.trim();
  return (
    <PageHeader
      crumbs={CRUMBS}
      title={<DraftName name={name} />}
      meta={<SaveNote save={save} />}
      actions={
        <>
          {step === 'review' ? null : (
            <span className="hidden lg:contents xl:hidden">
              <SummarySheet />
            </span>
          )}
          <DiscardDraft saver={saver} name={name} />
          <SaveAndLeave saver={saver} />
        </>
      }
    />
  );
}

/** One line, whatever is typed: the page under it must not jump. */
function DraftName({ name }: { name: string }) {
  return (
    <span className="block max-w-[40ch] truncate max-xl:max-w-[26ch]" title={name}>
      {name === '' ? 'New campaign' : name}
    </span>
  );
}
