import { PlaceLink } from '@/components/shell/place-link';
import { Time } from '@/components/shell/time';
import { countOf } from '@/lib/campaign/phrases';
import type { Reached } from '@/lib/contacts/do-not-call/do-not-call';
import { reachPath, sayReach } from '@/lib/contacts/do-not-call/reach-words';

type ReachedListProps = { campaigns: readonly Reached[]; what?: 'it' | 'them' };

/** The campaigns that held what was added, what became of it there, and what is left to do. */
export function ReachedList({ campaigns, what = 'it' }: ReachedListProps) {
  if (campaigns.length === 0) {
    return <p className="text-muted">No campaign that waits or runs holds {what}.</p>;
  }
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
      {startsAt === null ? null : (
        <>
          , starts <Time at={startsAt} style="day-clock" />
        </>
      )}
      {contacts === 1 ? null : `, ${countOf(contacts, 'number')}`}. {what}
      {todo === null ? null : <span className="block text-muted">{todo}</span>}
    </>
  );
}
