import type { Forecast } from '@/lib/campaign/forecast';
import type { LiveCampaign } from '@/lib/campaign/live';
import { isTerminal } from '@/lib/campaign/outcome';
import { tellSpan } from './span-words';

/** What is left of the window: `closes in 21 min`; null when there is nothing to wait for. */
export function tellWindow(
  { status, earliestAt }: Pick<LiveCampaign, 'status' | 'earliestAt'>,
  { deadlineMs, nowMs }: Pick<Forecast, 'deadlineMs'> & { nowMs: number },
): string | null {
  if (isTerminal(status)) return null;
  const startMs = earliestAt === null ? null : Date.parse(earliestAt);
  if (startMs !== null && nowMs < startMs) return `starts in ${tellSpan(startMs - nowMs)}`;
  if (deadlineMs === null) return 'dialling on';
  if (nowMs >= deadlineMs) return 'closed';
  return `closes in ${tellSpan(deadlineMs - nowMs)}`;
}
