import { AttentionPill, StatusPill } from '@/components/shell/status-pill';
import { Pill } from '@/components/ui/pill';
import type { Tone } from '@/components/ui/tone';
import type { HomeRow } from '@/lib/campaign/home';
import type { LaunchState } from '@/lib/campaign/launch-view';
import { isStopped } from '@/lib/campaign/lead-sentence';

const launchLooks: Record<LaunchState, { word: string; tone: Tone }> = {
  approved: { word: 'Launching', tone: 'queued' },
  sending: { word: 'Launching', tone: 'queued' },
  confirmed: { word: 'Launched', tone: 'scheduled' },
  unknown: { word: 'Outcome unknown', tone: 'unknown' },
  failed: { word: 'Launch failed', tone: 'failed' },
};

export function RowStatus({ row }: { row: HomeRow }) {
  if (row.needsAttention !== null) return <AttentionPill />;
  if (row.isUndone) {
    return (
      <Pill tone="never" title={row.rawStatus || undefined}>
        Undone
      </Pill>
    );
  }
  if (row.launchState === null) {
    const status = isStopped(row) ? 'cancelled' : row.status;
    return <StatusPill status={status} rawStatus={row.rawStatus} />;
  }
  const { word, tone } = launchLooks[row.launchState];
  return <Pill tone={tone}>{word}</Pill>;
}
