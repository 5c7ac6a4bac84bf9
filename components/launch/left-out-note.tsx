import type { LaunchView } from '@/lib/campaign/launch-view';
import { countOf, formatCount } from '@/lib/campaign/phrases';

/** Whom the launch does not call, and whether fewer are called than the person confirmed. */
export function LeftOutNote({ suppressed: { contacts, late } }: Pick<LaunchView, 'suppressed'>) {
  if (contacts === 0) return null;
  const [is, was] = contacts === 1 ? ['is', 'was'] : ['are', 'were'];
  return (
    <p className="max-w-[72ch] text-muted">
      {countOf(contacts, 'contact')} of the list {is} on do-not-call and {was} left out.{' '}
      {late === 0 ? null : `${formatCount(late)} of them came on it after the count was confirmed.`}
    </p>
  );
}
