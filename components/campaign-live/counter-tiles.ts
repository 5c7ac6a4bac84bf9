import type { Tone } from '@/components/ui/tone';
import type { Forecast } from '@/lib/campaign/forecast';
import type { LiveCampaign } from '@/lib/campaign/live';
import { isTerminal } from '@/lib/campaign/outcome';
import { formatShare } from '@/lib/campaign/phrases';
import { type CurrentCounts, readTally } from '@/lib/campaign/read-tally';
import type { Tally } from '@/lib/campaign/tally';

export type CounterKey = keyof CurrentCounts;

/** One counter as its tile shows it. `value` null: Vapi did not send it, or what it sent does not tell. */
export type CounterTile = {
  key: CounterKey;
  label: string;
  tone: Tone;
  value: number | null;
  caption: string;
  /** What Vapi calls it, and what it sent. */
  source: string;
  meaning: string;
};

type Known = { live: LiveCampaign; forecast: Forecast };

// The field's own words stand on screen; these are one hover away, for whoever compares with Vapi.
const COUNTERS: readonly (Pick<CounterTile, 'key' | 'label' | 'tone' | 'meaning'> & {
  vapi: string;
})[] = [
  {
    key: 'scheduled',
    label: 'Scheduled',
    tone: 'scheduled',
    vapi: 'callsCounterScheduled',
    meaning: 'Contacts whose call has not been handed on yet.',
  },
  {
    key: 'queued',
    label: 'Queued',
    tone: 'queued',
    vapi: 'callsCounterQueued',
    meaning: 'Calls handed on that do not ring yet.',
  },
  {
    key: 'inProgress',
    label: 'In progress',
    tone: 'in-progress',
    vapi: 'callsCounterInProgress',
    meaning: 'Calls that ring or are being talked on.',
  },
  {
    key: 'ended',
    label: 'Ended',
    tone: 'reached',
    vapi: 'callsCounterEnded',
    meaning: 'Calls that are over, however they ended. Voicemail is a part of them.',
  },
  {
    key: 'voicemail',
    label: 'Voicemail',
    tone: 'voicemail',
    vapi: 'callsCounterEndedVoicemail',
    meaning: 'Ended calls that met a voicemail.',
  },
];

export function counterTiles(known: Known): CounterTile[] {
  const { current } = readTally(known.live.tally);
  return COUNTERS.map(({ vapi, ...counter }) => {
    const value = current[counter.key];
    const sent = known.live.tally[counter.key];
    return {
      ...counter,
      value,
      caption: value === null ? tellMissing(sent) : captionOf(counter.key, known),
      source: `${vapi}: ${sent === null ? 'not sent' : sent}`,
    };
  });
}

function tellMissing(sent: Tally[CounterKey]): string {
  return sent === null ? 'not sent by Vapi' : 'can not be told apart';
}

function captionOf(key: CounterKey, { live, forecast }: Known): string {
  const isOver = isTerminal(live.status);
  switch (key) {
    case 'scheduled':
      if (isOver) return 'not dialled';
      return live.status === 'scheduled' ? 'waiting for the start' : 'waiting for a slot';
    case 'queued':
      return isOver ? 'not dialled' : 'handed to the carrier';
    case 'inProgress':
      return `of ${live.slots.limit} slots`;
    case 'ended':
      return tellEnded(forecast, isOver);
    case 'voicemail':
      return forecast.voicemailShare === null
        ? 'of ended'
        : `${formatShare(forecast.voicemailShare)} of ended`;
  }
}

function tellEnded({ perMinute, doneShare }: Forecast, isOver: boolean): string {
  if (!isOver && perMinute !== null) return `${perMinute.toFixed(1)} a minute`;
  return doneShare === null ? 'of all' : `${formatShare(doneShare)} of all`;
}
