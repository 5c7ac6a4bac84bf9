import type { ReactNode } from 'react';
import { PageHeader } from '@/components/shell/page-header';
import { Pill } from '@/components/ui/pill';
import type { Tone } from '@/components/ui/tone';
import type { LaunchState, LaunchView } from '@/lib/campaign/launch-view';
import { ConfirmedPanel } from './confirmed-panel';
import { ExtraCampaigns } from './extra-campaigns';
import { FailedPanel } from './failed-panel';
import { LeftOutNote } from './left-out-note';
import { SendingPanel } from './sending-panel';
import { UnknownPanel } from './unknown-panel';

export type LaunchScreenProps = {
  view: LaunchView;
  serverNow: number;
  /** Undo and, where it applies, sending again; nothing for somebody who only watches. */
  actions: ReactNode;
};

/** A launch as a whole: a sentence, then what can be done about it. */
export function LaunchScreen({ view, serverNow, actions }: LaunchScreenProps) {
  const { word, tone } = LOOKS[view.state];
  return (
    <div className="space-y-4">
      <PageHeader
        crumbs={[{ label: 'Campaigns', href: '/campaigns' }, { label: view.name }]}
        title={view.name}
        meta={
          <>
            <Pill tone={tone}>{word}</Pill>
            {view.launchedBy === null ? null : (
              <span className="text-muted">launched by {view.launchedBy}</span>
            )}
          </>
        }
        actions={actions}
      />
      <ExtraCampaigns count={view.extraCampaigns} />
      <LeftOutNote suppressed={view.suppressed} forgotten={view.forgotten} />
      <StatePanel view={view} serverNow={serverNow} />
    </div>
  );
}

function StatePanel({ view, serverNow }: Omit<LaunchScreenProps, 'actions'>) {
  switch (view.state) {
    case 'approved':
    case 'sending':
      return <SendingPanel view={view} serverNow={serverNow} />;
    case 'unknown':
      return <UnknownPanel view={view} serverNow={serverNow} />;
    case 'failed':
      return <FailedPanel view={view} />;
    case 'confirmed':
      return <ConfirmedPanel view={view} serverNow={serverNow} />;
  }
}

const LOOKS: Record<LaunchState, { word: string; tone: Tone }> = {
  approved: { word: 'Sending', tone: 'queued' },
  sending: { word: 'Sending', tone: 'queued' },
  unknown: { word: 'Outcome unknown', tone: 'no-answer' },
  failed: { word: 'Not launched', tone: 'failed' },
  confirmed: { word: 'Launched', tone: 'reached' },
};
