import type { Tone } from '@/components/ui/tone';
import type { Forecast } from '@/lib/campaign/forecast';
import { COUNTER_TERMS } from '@/lib/campaign/glossary';
import type { LiveCampaign } from '@/lib/campaign/live';
import { isTerminal } from '@/lib/campaign/outcome';
import { formatShare } from '@/lib/campaign/phrases';
import { type CurrentCounts, readTally } from '@/lib/campaign/read-tally';
import type { Tally } from '@/lib/campaign/tally';
import { VAPI_COUNTERS } from '@/lib/wire/vapi-names';

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

// In the order in which a contact passes through them.
const TONES: Readonly<Record<CounterKey, Tone>> = {
  scheduled: 'scheduled',
  queued: 'queued',
  inProgress: 'in-progress',
  ended: 'reached',
  voicemail: 'voicemail',
};
const KEYS = Object.keys(TONES) as CounterKey[];

export function counterTiles(known: Known): CounterTile[] {
  const { current } = readTally(known.live.tally);
  return KEYS.map((key) => {
    const value = current[key];
    const sent = known.live.tally[key];
    const { word, meaning } = COUNTER_TERMS[key];
    return {
      key,
      label: word,
      tone: TONES[key],
      meaning,
      value,
      caption: value === null ? tellMissing(sent) : captionOf(key, known),
      // The field's own words stand on screen; Vapi's are one hover away.
      source: `${VAPI_COUNTERS[key]}: ${sent === null ? 'not sent' : sent}`,
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
        ? 'part of ended'
        : `${formatShare(forecast.voicemailShare)} of ended`;
  }
}

function tellEnded({ perMinute, doneShare }: Forecast, isOver: boolean): string {
  if (!isOver && perMinute !== null) return `${perMinute.toFixed(1)} a minute`;
  return doneShare === null ? 'of all' : `${formatShare(doneShare)} of all`;
}
