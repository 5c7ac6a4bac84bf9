import type { LaunchView } from '@/lib/campaign/launch-view';
import { countOf, formatCount } from '@/lib/campaign/phrases';

type LeftOut = Pick<LaunchView, 'suppressed' | 'forgotten'>;

/** Whom the launch does not call, and whether fewer are called than the person confirmed. */
export function LeftOutNote({ suppressed: { contacts, late }, forgotten }: LeftOut) {
  if (contacts + forgotten === 0) return null;
  return (
    <p className="max-w-[72ch] text-muted">
      {[
        contacts === 0 ? '' : tellSuppressed(contacts),
        late === 0 ? '' : `${formatCount(late)} of them came on it after the count was confirmed.`,
        forgotten === 0 ? '' : tellForgotten(forgotten),
      ]
        .filter(Boolean)
        .join(' ')}
    </p>
  );
}

function tellSuppressed(contacts: number): string {
  const [is, was] = contacts === 1 ? ['is', 'was'] : ['are', 'were'];
  return `${countOf(contacts, 'contact')} of the list ${is} on do-not-call and ${was} left out.`;
}

function tellForgotten(contacts: number): string {
  const was = contacts === 1 ? 'was' : 'were';
  return `${countOf(contacts, 'contact')} ${was} taken out of the list after the count was confirmed.`;
}
