import { AttentionPill, StatusPill } from '@/components/shell/status-pill';
import { Pill } from '@/components/ui/pill';
import type { Tone } from '@/components/ui/tone';
import type { HomeRow } from '@/lib/campaign/home';
import type { LaunchState } from '@/lib/campaign/launch-view';

const launchLooks: Record<LaunchState, { word: string; tone: Tone }> = {
  approved: { word: 'Launching', tone: 'queued' },
  sending: { word: 'Launching', tone: 'queued' },
  confirmed: { word: 'Launched', tone: 'scheduled' },
  unknown: { word: 'Outcome unknown', tone: 'unknown' },
  failed: { word: 'Launch failed', tone: 'failed' },
};

export function RowStatus({ row }: { row: HomeRow }) {
  if (row.needsAttention !== null) return <AttentionPill />;
  if (row.launchState === null) return <StatusPill status={row.status} rawStatus={row.rawStatus} />;
  const { word, tone } = launchLooks[row.launchState];
  return <Pill tone={tone}>{word}</Pill>;
}
