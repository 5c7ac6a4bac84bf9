'use client';

import { StaleBanner } from '@/components/shell/stale-banner';
import { Callout } from '@/components/ui/callout';
import type { Home } from '@/lib/campaign/home';
import { countOf, formatCount } from '@/lib/campaign/phrases';

type ListNotesProps = {
  home: Home;
  /** Words of the address that mean nothing here. */
  ignored: readonly string[];
  since: string | null;
  reason: string | null;
  isRetrying: boolean;
  onRetry: () => void;
};

/** What one has to know to trust the table: its age, and what is not in it. */
export function ListNotes(props: ListNotesProps) {
  const { home, ignored, since, reason, isRetrying, onRetry } = props;
  return (
    <>
      {since === null ? null : (
        <div className="mt-3">
          <StaleBanner {...{ since, reason, onRetry, isRetrying }} />
        </div>
      )}
      {home.isWhole ? null : (
        <Callout className="mt-3">
          Vapi’s list could not be read to its end: older campaigns may be missing.
        </Callout>
      )}
      {home.older === 0 ? null : (
        <Callout className="mt-3">
          The {formatCount(home.rows.length)} newest are shown. {countOf(home.older, 'campaign')}{' '}
          that ended before {home.older === 1 ? 'is' : 'are'} not: open one by its address,
          /campaigns/ and its id.
        </Callout>
      )}
      {ignored.length === 0 ? null : (
        <Callout className="mt-3">
          The address asks for {ignored.map((word) => `“${word}”`).join(', ')}, which is not known
          here. It is left out.
        </Callout>
      )}
    </>
  );
}
