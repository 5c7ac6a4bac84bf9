import { usePlace } from '@/components/shell/place';
import { PlaceLink } from '@/components/shell/place-link';
import { Callout } from '@/components/ui/callout';
import { countOf, formatCount } from '@/lib/campaign/phrases';
import type { AudienceFacts } from '@/lib/contacts/contact';

/** How many of the list are not called because they are on do-not-call at this moment. */
export function SuppressedNotice({ facts }: { facts: AudienceFacts | null }) {
  const isFramed = usePlace() === 'frame';
  if (facts?.suppressed === undefined) return null;
  const { suppressed, count, name } = facts;
  return (
    <Callout>
      <b>{formatCount(suppressed)}</b> of the {countOf(suppressed + count, 'contact')} in “{name}”{' '}
      {suppressed === 1 ? 'is' : 'are'} on do-not-call and {suppressed === 1 ? 'is' : 'are'} not
      called. The list is asked again at the launch.{' '}
      {isFramed ? null : (
        <PlaceLink href="/contacts/do-not-call" className="underline underline-offset-2">
          See do-not-call
        </PlaceLink>
      )}
    </Callout>
  );
}
