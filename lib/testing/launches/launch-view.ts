import type { LaunchPartView, LaunchView } from '@/lib/campaign/launch-view';

const PART: LaunchPartView = {
  n: 1,
  name: 'March renewals · d7k3f9',
  state: 'sending',
  vapiId: null,
  contacts: 300,
  isStopped: false,
  failure: null,
};

/** A launch of one part as its page gets it; the part follows the launch's state unless said otherwise. */
export function makeLaunchView(
  changes: Partial<Omit<LaunchView, 'parts'>> = {},
  ...parts: Partial<LaunchPartView>[]
): LaunchView {
  const state = changes.state ?? 'sending';
  const made = (parts.length > 0 ? parts : [{}]).map((part, index) => ({
    ...PART,
    n: index + 1,
    state,
    ...part,
  }));
  return {
    key: 'key-1',
    fingerprint: 'd7k3f9',
    name: 'March renewals',
    state,
    draftId: 'a3bb189e-8bf9-4888-9912-ace4e6543002',
    contacts: 300,
    suppressed: { contacts: 0, late: 0 },
    forgotten: 0,
    zone: 'America/New_York',
    launchedBy: 'Jo',
    approvedAt: '2026-11-22T15:02:00.000Z',
    earliestAt: '2026-11-22T15:05:00.000Z',
    latestAt: null,
    graceUntil: '2026-11-22T15:05:00.000Z',
    isCancelRequested: false,
    looks: [],
    nextLookAt: null,
    canRetry: false,
    extraCampaigns: 0,
    ...changes,
    parts: made,
  };
}
