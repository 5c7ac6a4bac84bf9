import { PlaceLink } from '@/components/shell/place-link';
import { Time } from '@/components/shell/time';
import { Callout } from '@/components/ui/callout';
import { cn } from '@/components/ui/cn';
import { countOf } from '@/lib/campaign/phrases';
import type { Reached, Reaches } from '@/lib/contacts/do-not-call/do-not-call';
import {
  needsPerson,
  reachPath,
  sayPending,
  sayReach,
} from '@/lib/contacts/do-not-call/reach-words';

type ReachedListProps = { reaches: Reaches; what?: 'it' | 'them' };

/** The campaigns that held what was added, what became of it there, and what is left to do. */
export function ReachedList({ reaches: { campaigns, pending }, what = 'it' }: ReachedListProps) {
  const alarming = campaigns.filter(({ outcome }) => needsPerson(outcome));
  const settled = campaigns.filter(({ outcome }) => !needsPerson(outcome));
  return (
    <>
      {campaigns.length === 0 && pending === 0 ? (
        <p className="text-muted">No campaign that waits or runs holds {what}.</p>
      ) : null}
      {alarming.length === 0 ? null : (
        <Callout
          tone="error"
          title={`${countOf(alarming.length, 'campaign')} may still call ${what}: only you can stop that.`}
        >
          <CampaignLines campaigns={alarming} />
        </Callout>
      )}
      <CampaignLines campaigns={settled} />
      {pending === 0 ? null : <p className="text-muted">{sayPending(pending)}</p>}
    </>
  );
}

function CampaignLines({ campaigns }: { campaigns: readonly Reached[] }) {
  if (campaigns.length === 0) return null;
  return (
    <ul className="space-y-2">
      {campaigns.map((campaign) => (
        <li key={campaign.campaignId}>
          <CampaignLine campaign={campaign} />
        </li>
      ))}
    </ul>
  );
}

function CampaignLine({ campaign }: { campaign: Reached }) {
  const { name, startsAt, contacts, outcome } = campaign;
  const { what, todo } = sayReach(outcome);
  return (
    <>
      <PlaceLink
        href={reachPath(campaign)}
        className="font-medium underline underline-offset-2 [overflow-wrap:anywhere]"
      >
        {name}
      </PlaceLink>
      {startsAt === null || outcome === 'over' ? null : (
        <>
          , starts <Time at={startsAt} style="day-clock" />
        </>
      )}
      {contacts === 1 ? null : `, ${countOf(contacts, 'number')}`}. {what}
      {todo === null ? null : (
        <span className={cn('block', !needsPerson(outcome) && 'text-muted')}>{todo}</span>
      )}
    </>
  );
}
