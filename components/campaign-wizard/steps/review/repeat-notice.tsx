import { PlaceLink } from '@/components/shell/place-link';
import { Time } from '@/components/shell/time';
import { Callout } from '@/components/ui/callout';
import { countOf } from '@/lib/campaign/phrases';
import type { Repeat } from '@/lib/campaign/repeat';

/** The same contacts were launched today: by whom, when, and where to look at it. */
export function RepeatNotice({ repeats }: { repeats: readonly Repeat[] }) {
  if (repeats.length === 0) return null;
  return (
    <Callout tone="warn" title="These contacts were launched within the last 24 hours.">
      Launching again calls the same people again.
      <ul className="mt-1">
        {repeats.map(({ key, name, by, at, contacts }) => (
          <li key={key} className="[overflow-wrap:anywhere]">
            <PlaceLink href={`/launches/${key}`} className="underline underline-offset-2">
              {name}
            </PlaceLink>
            , <Time at={at} style="day-clock" />
            {by === null ? '' : `, by ${by}`}, {countOf(contacts, 'contact', 'contacts')}
          </li>
        ))}
      </ul>
    </Callout>
  );
}
