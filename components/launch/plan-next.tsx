'use client';

import { PlaceLink } from '@/components/shell/place-link';
import { useDuplicate } from '@/components/shell/use-duplicate';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import type { NextShare } from '@/lib/campaign/next-share';
import { countOf, formatCount } from '@/lib/campaign/phrases';
import type { Result } from '@/lib/campaign/result';

export type PlanNextAct = (input: { key: string }) => Promise<Result<{ draftId: string }>>;

type PlanNextProps = { share: NextShare; name: string; canOperate: boolean; planNext: PlanNextAct };

/** A list larger than a campaign: how many wait for the next one, and the way to it. */
export function PlanNext({ share, name, canOperate, planNext }: PlanNextProps) {
  const duplicate = useDuplicate();
  const start = () =>
    duplicate.start({ name, duplicate: () => planNext({ key: share.launchKey }) });
  const words = share.next === 1 ? 'Plan the last one' : `Plan the next ${formatCount(share.next)}`;
  return (
    <>
      <Callout
        className="mt-3"
        action={
          !canOperate ? null : share.planned === null ? (
            <Button onClick={start}>{words}</Button>
          ) : (
            <PlannedLink planned={share.planned} />
          )
        }
      >
        {countOf(share.after, 'contact')} of this list {share.after === 1 ? 'is' : 'are'} not in
        this campaign.{share.planned === null ? '' : ' The next one is planned already.'}
      </Callout>
      {duplicate.dialog}
    </>
  );
}

function PlannedLink({ planned }: { planned: NonNullable<NextShare['planned']> }) {
  const { draftId, launchKey } = planned;
  const href = launchKey === null ? `/campaigns/new?draft=${draftId}` : `/launches/${launchKey}`;
  return (
    <PlaceLink href={href} className="underline underline-offset-2">
      {launchKey === null ? 'Open the draft' : 'Open the next campaign'}
    </PlaceLink>
  );
}
