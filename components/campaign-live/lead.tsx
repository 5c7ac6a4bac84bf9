'use client';

import { formatCount } from '@/components/shell/format-count';
import { LiveRegion } from '@/components/shell/live-region';
import type { Forecast } from '@/lib/campaign/forecast';
import { leadSentence } from '@/lib/campaign/lead-sentence';
import type { LiveCampaign } from '@/lib/campaign/live';
import { joinPhrases } from '@/lib/campaign/phrases';
import { useTimeWords } from './use-time-words';
import { WhyNotDialled } from './why-not-dialled';

type LeadProps = { live: LiveCampaign; forecast: Forecast; nowMs: number };

/** What the reader came for, in a sentence; read out to those who can't see it move, at most every 20 s. */
export function Lead({ live, forecast, nowMs }: LeadProps) {
  const formatTime = useTimeWords(nowMs);
  const phrases = leadSentence(live, forecast, { formatTime });
  return (
    <>
      <p className="mt-3.5 mb-2.5 min-h-5.5 max-w-[110ch] text-lead max-md:min-h-11 max-sm:min-h-16.5">
        {phrases.map(({ text, isStrong }, index) =>
          // biome-ignore lint/suspicious/noArrayIndexKey: a phrase is its place in the sentence, its words change with every reading
          isStrong ? <b key={index}>{text}</b> : <span key={index}>{text}</span>,
        )}
        <WhyNotDialled {...{ live, forecast, nowMs }} />
      </p>
      <LiveRegion message={joinPhrases(phrases)} />
    </>
  );
}

/** In its place once the campaign is deleted: nothing goes on that could be told. */
export function LastSeen({ live: { tally } }: Pick<LeadProps, 'live'>) {
  const { ended, audience } = tally;
  if (ended === null) return null;
  return (
    <p className="mt-3.5 mb-2.5 text-lead">
      When it was last read, <b>{`${formatCount(ended)} of ${formatCount(audience)}`}</b> contacts
      were done.
    </p>
  );
}
