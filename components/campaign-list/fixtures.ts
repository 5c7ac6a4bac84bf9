import type { Home, HomeReading, HomeRow } from '@/lib/campaign/home';

/** For tests: rows of home. */

export const NOW = Date.parse('2026-11-24T10:41:07Z');
const HOUR = 3_600_000;

export function buildRow(key: string, change: Partial<HomeRow> = {}): HomeRow {
  return {
    key,
    id: key,
    launchKey: null,
    launchState: null,
    name: `Campaign ${key}`,
    status: 'in-progress',
    rawStatus: 'in-progress',
    endedReason: null,
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
    audience: 300,
    window: { earliestAt: iso(NOW - HOUR / 2), latestAt: iso(NOW + HOUR / 2) },
    zone: 'UTC',
    createdAt: iso(NOW - HOUR),
    launchedBy: 'Jo',
    caller: 'Riley',
    isUndone: false,
    endedAt: null,
    etaAt: iso(NOW + HOUR / 4),
    needsAttention: null,
    ...change,
  };
}

/** A launch that has no campaign. */
export function buildLaunchRow(key: string, change: Partial<HomeRow> = {}): HomeRow {
  const nothing = { scheduled: null, queued: null, inProgress: null, ended: null, voicemail: null };
  return buildRow(key, {
    id: null,
    launchKey: key,
    launchState: 'unknown',
    status: 'unknown',
    rawStatus: '',
    tally: { audience: 300, ...nothing },
    outcomes: null,
    etaAt: null,
    needsAttention: 'Vapi did not say whether this launch of 300 contacts began',
    ...change,
  });
}

export function buildHome(rows: HomeRow[], change: Partial<Home> = {}): HomeReading {
  return {
    home: {
      rows,
      slots: { limit: 10, isSeen: true, inUse: 10 },
      isWhole: true,
      older: 0,
      drafts: 0,
      ...change,
    },
    etag: '"h1"',
    freshness: { observedAt: iso(NOW), staleSince: null, staleReason: null, pollMs: 5_000 },
  };
}

function iso(ms: number): string {
  return new Date(ms).toISOString();
}
