import { Callout } from '@/components/ui/callout';
import { countOf } from '@/lib/campaign/phrases';
import type { StillHeld } from '@/lib/contacts/do-not-call/do-not-call';
import { needsPerson, sayReach } from '@/lib/contacts/do-not-call/reach-words';

/** On a campaign: people on do-not-call whom it may still call, and what can be done. */
export function StillHeldAlarm({ held }: { held: readonly StillHeld[] }) {
  if (held.length === 0) return null;
  return (
    <div className="mt-3 space-y-2">
      {held.map(({ outcome, contacts }) => (
        <Callout
          key={outcome}
          role="status"
          tone={needsPerson(outcome) ? 'error' : 'warn'}
          title={title(outcome, contacts)}
        >
          {sayReach(outcome).todo}
        </Callout>
      ))}
    </div>
  );
}

function title(outcome: StillHeld['outcome'], contacts: number): string {
  const who = countOf(contacts, 'number');
  if (outcome === 'hidden') {
    return `This campaign may call ${who} on do-not-call: Vapi does not show whom it holds.`;
  }
  const may = needsPerson(outcome) ? 'may still be called by this campaign' : 'may still be in it';
  return `${who} on do-not-call ${may}.`;
}
