import type { Vapi } from '@vapi-ai/server-sdk';
import type { CampaignState } from './state';

/** The documentation fits both: how many calls are in a state now, or how many ever were. */
export type CounterReading = 'snapshot' | 'cumulative';

export type CampaignCounters = Pick<
  Vapi.Campaign,
  | 'callsCounterScheduled'
  | 'callsCounterQueued'
  | 'callsCounterInProgress'
  | 'callsCounterEnded'
  | 'callsCounterEndedVoicemail'
>;

export function countCalls(campaign: CampaignState, reading: CounterReading): CampaignCounters {
  const ended = {
    callsCounterEnded: campaign.ended,
    callsCounterEndedVoicemail: campaign.endedVoicemail,
  };
  if (reading === 'cumulative') {
    return {
      callsCounterScheduled: campaign.contacts.length,
      callsCounterQueued: campaign.everQueued,
      callsCounterInProgress: campaign.active + campaign.ended,
      ...ended,
    };
  }
  return {
    callsCounterScheduled: campaign.isStopped ? 0 : campaign.contacts.length - campaign.cursor,
    callsCounterQueued: campaign.queue.length,
    callsCounterInProgress: campaign.active,
    ...ended,
  };
}
