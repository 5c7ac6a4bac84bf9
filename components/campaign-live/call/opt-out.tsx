'use client';

import { useContext, useState, useTransition } from 'react';
import { usePlace } from '@/components/shell/place';
import { PlaceLink } from '@/components/shell/place-link';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import type { CallView } from '@/lib/campaign/call-detail';
import type { AddedNumber } from '@/lib/contacts/do-not-call/do-not-call';
import {
  needsPerson,
  reachPath,
  sayPending,
  sayReach,
} from '@/lib/contacts/do-not-call/reach-words';
import { callAction } from '@/lib/query/call-action';
import { type AddToDoNotCall, OptOutContext } from './opt-out-context';

const UNREACHED =
  'Dialboard was not reached, so it is not known whether the number is on do-not-call. Press again: twice is no harm.';

type OptOutProps = { campaignId: string; row: CallView['row'] };

/** For who asked in the call not to be called again: one press, and what came of it. */
export function OptOut({ campaignId, row: { number, callId } }: OptOutProps) {
  const add = useContext(OptOutContext);
  const [isBusy, start] = useTransition();
  const [added, setAdded] = useState<AddedNumber | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  if (add === null || number === null || callId === null) return null;
  const call = { campaignId, callId };
  const reason = 'Asked for it in the call';
  const input = { number, country: '', isKnown: true, reason, call } as const;
  function press(put: AddToDoNotCall) {
    setProblem(null);
    start(async () => {
      const result = await callAction(() => put(input), UNREACHED);
      if (result.ok) setAdded(result.value);
      else setProblem(result.failure.message);
    });
  }
  if (added !== null) return <Outcome added={added} />;
  return (
    <div className="pb-3">
      <Button isBusy={isBusy} onClick={() => press(add)}>
        {isBusy ? 'Adding' : 'Add to do-not-call'}
      </Button>
      {problem === null ? null : (
        <Callout tone="error" className="mt-2">
          {problem}
        </Callout>
      )}
    </div>
  );
}

function Outcome({ added: { number, isNew, campaigns, pending } }: { added: AddedNumber }) {
  const isFramed = usePlace() === 'frame';
  const isAlarming = campaigns.some(({ outcome }) => needsPerson(outcome));
  return (
    <div className="pb-3">
      <Callout role="status" tone={isAlarming ? 'error' : 'info'}>
        <b>{isNew ? 'On do-not-call.' : 'Was on do-not-call already.'}</b> No launch calls it.{' '}
        {isFramed ? null : (
          <PlaceLink
            href={`/contacts/numbers/${encodeURIComponent(number)}`}
            className="underline underline-offset-2"
          >
            Its history
          </PlaceLink>
        )}
        {campaigns.map((campaign) => {
          const { what, todo } = sayReach(campaign.outcome);
          return (
            <span key={campaign.campaignId} className="mt-1 block">
              <PlaceLink href={reachPath(campaign)} className="underline underline-offset-2">
                {campaign.name}
              </PlaceLink>
              : {what} {todo}
            </span>
          );
        })}
        {pending === 0 ? null : <span className="mt-1 block">{sayPending(pending)}</span>}
      </Callout>
    </div>
  );
}
