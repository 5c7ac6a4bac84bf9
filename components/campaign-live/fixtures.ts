import type { CallRow, LiveCampaign, LiveReading, SeriesPoint } from '@/lib/campaign/live';

/** For tests: a campaign of 300 contacts, 39 minutes into its hour. */

export const STARTED_AT = Date.parse('2026-11-24T10:02:00Z');
export const NOW = Date.parse('2026-11-24T10:41:07Z');
const MINUTE = 60_000;

export function buildLive(change: Partial<LiveCampaign> = {}): LiveCampaign {
  return {
    id: 'camp-1',
    name: 'March renewals, west · d7k3f9',
    launchKey: 'launch-1',
    launchedBy: 'Jo',
    status: 'in-progress',
    rawStatus: 'in-progress',
    endedReason: null,
    targetKind: 'assistant',
    targetName: 'Riley, renewals',
    createdAt: iso(STARTED_AT - 3 * MINUTE),
    earliestAt: iso(STARTED_AT),
    latestAt: iso(STARTED_AT + 60 * MINUTE),
    zone: 'UTC',
    graceUntil: null,
    tally: { audience: 300, scheduled: 44, queued: 32, inProgress: 10, ended: 214, voicemail: 58 },
    outcomes: {
      scheduled: 44,
      queued: 32,
      'in-progress': 10,
      reached: 131,
      voicemail: 58,
      'no-answer': 19,
      failed: 6,
      'never-dialled': 0,
      unknown: 0,
    },
    cost: 18.4,
    meanTalkSeconds: 74,
    slots: { limit: 10, isSeen: true },
    retryWindowSeconds: 3600,
    callers: [
      { callerId: 'n1', label: '+1 415 555 0001', contacts: 120, done: 92, reached: 58 },
      { callerId: 'n2', label: '+1 650 555 0002', contacts: 100, done: 70, reached: 43 },
      { callerId: 'n3', label: '+1 510 555 0003', contacts: 80, done: 52, reached: 30 },
    ],
    series: { source: 'calls', stepMs: MINUTE, isWhole: true, points: buildPoints() },
    warnings: [],
    version: 7,
    ...change,
  };
}

export function buildReading(
  change: Partial<LiveCampaign> = {},
  freshness: Partial<LiveReading['freshness']> = {},
): LiveReading {
  const live = buildLive(change);
  return {
    live,
    etag: `"${live.version}.c"`,
    freshness: {
      observedAt: iso(NOW),
      staleSince: null,
      staleReason: null,
      isGone: false,
      pollMs: 5_000,
      ...freshness,
    },
  };
}

/** One point a minute from the start, growing evenly to the counts of `buildLive`. */
export function buildPoints(count = 40): SeriesPoint[] {
  return Array.from({ length: count }, (_, index) => {
    const share = index / (count - 1);
    return {
      at: STARTED_AT + index * MINUTE,
      reached: Math.round(131 * share),
      voicemail: Math.round(58 * share),
      noAnswer: Math.round(19 * share),
      failed: Math.round(6 * share),
      unknown: 0,
      inProgress: index === 0 ? 0 : 10,
      queued: 32,
    };
  });
}

export function buildCall(position: number, change: Partial<CallRow> = {}): CallRow {
  return {
    position,
    callId: `call-${position}`,
    number: `+1415555${String(position).padStart(4, '0')}`,
    numberLabel: `+1 415 555 ${String(position).padStart(4, '0')}`,
    name: `Contact ${position}`,
    callerId: 'n1',
    outcome: 'reached',
    reason: null,
    rawReason: 'customer-ended-call',
    startedAt: iso(STARTED_AT + position * 1000),
    endedAt: iso(STARTED_AT + position * 1000 + 102_000),
    talkSeconds: 102,
    cost: 0.14,
    ...change,
  };
}

function iso(ms: number): string {
  return new Date(ms).toISOString();
}
