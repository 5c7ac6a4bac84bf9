'use client';

import { PageHeader } from '@/components/shell/page-header';
import { StatusPill } from '@/components/shell/status-pill';
import { useViewerZone } from '@/components/shell/use-viewer-zone';
import { nameWithoutFingerprint } from '@/lib/campaign/launch-name';
import { SummarySheet } from '../summary/summary-sheet';
import { WizardColumns } from '../wizard-columns';
import { WizardContext } from '../wizard-context';
import { ClosedBanner } from './closed-banner';
import { EditBody } from './edit-body';
import type { CampaignEditorProps } from './edit-types';
import { LeaveEdit } from './leave-edit';
import { type EditorState, useEditorState } from './use-editor-state';

/** Changes a campaign that waits for its start, in the steps it was built in. Nothing is sent before the save. */
export function CampaignEditor(props: CampaignEditorProps) {
  const zone = useViewerZone();
  // Where a campaign's own zone is not known its times are shown in the reader's, which is known late.
  return <Editor key={props.base.zone ?? zone} zone={zone} {...props} />;
}

function Editor({ zone, ...props }: CampaignEditorProps & { zone: string }) {
  const state = useEditorState(props, zone);
  const { wizard, saving } = state;
  const { edit } = wizard;
  if (edit === null) return null;
  const { base, closed } = edit;
  return (
    <WizardContext value={wizard}>
      <EditorHeader state={state} />
      <div className="mt-3 flex flex-col gap-3 empty:hidden">
        {closed === null ? null : (
          <ClosedBanner closed={closed} campaignId={base.campaignId} zone={base.zone ?? zone} />
        )}
        {state.wereKept && state.isChanged ? (
          <p role="status" className="text-muted">
            What you changed before the page was reloaded is back. Nothing of it was sent.
          </p>
        ) : null}
      </div>
      <WizardColumns onFieldLeft={state.onBlur}>
        <EditBody edit={edit} saving={saving} />
      </WizardColumns>
    </WizardContext>
  );
}

function EditorHeader({ state }: { state: EditorState }) {
  const { wizard, isChanged, leave } = state;
  if (wizard.edit === null) return null;
  const { base, closed } = wizard.edit;
  const name = nameWithoutFingerprint(base.name);
  const status = closed?.status ?? base.status;
  return (
    <PageHeader
      crumbs={[
        { label: 'Campaigns', href: '/campaigns' },
        { label: name, href: `/campaigns/${base.campaignId}` },
        { label: 'Edit' },
      ]}
      title={`Edit ${name}`}
      meta={status === 'deleted' ? null : <StatusPill status={status} rawStatus={status} />}
      actions={
        <>
          {wizard.step === 'review' ? null : (
            <span className="hidden lg:contents xl:hidden">
              <SummarySheet />
            </span>
          )}
          <LeaveEdit name={name} isChanged={isChanged} onLeave={leave} />
        </>
      }
    />
  );
}
