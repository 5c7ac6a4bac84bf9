import { PlaceLink } from '@/components/shell/place-link';
import { Time } from '@/components/shell/time';
import type { NumberHistory, Reach } from '@/lib/contacts/do-not-call/do-not-call';
import { reachPath, sayReach } from '@/lib/contacts/do-not-call/reach-words';
import { SOURCE_WORDS } from './source-words';

type Entry = NumberHistory['entries'][number];

/** Each time the number was on the list: why, how, by whom, and what became of it in campaigns. */
export function EntryHistory({ entries }: { entries: readonly Entry[] }) {
  return (
    <ol className="divide-y divide-line-soft">
      {entries.map((entry) => (
        <li key={entry.id} className="px-3.5 py-2.5">
          <EntryLines entry={entry} />
        </li>
      ))}
    </ol>
  );
}

function EntryLines({ entry }: { entry: Entry }) {
  const { reason, note, source, addedAt, addedBy, removedAt, removedBy, removedReason } = entry;
  return (
    <div className="max-w-[72ch] space-y-1 [overflow-wrap:anywhere]">
      <p className="font-medium">{reason}</p>
      <p className="text-muted">
        {SOURCE_WORDS[source]}, <Time at={addedAt} style="day-clock" />
        {addedBy === null ? '' : `, ${addedBy}`}
        {entry.campaignId === null ? null : (
          <>
            .{' '}
            <PlaceLink href={callPath(entry)} className="underline underline-offset-2">
              The call
            </PlaceLink>
          </>
        )}
      </p>
      {note === null ? null : <p>{note}</p>}
      {removedAt === null ? null : (
        <p className="text-muted">
          Taken off <Time at={removedAt} style="day-clock" />
          {removedBy === null ? '' : `, ${removedBy}`}: {removedReason}
        </p>
      )}
      {entry.reach.map((reach) => (
        <ReachLine key={reach.campaignId} reach={reach} />
      ))}
    </div>
  );
}

function callPath({ campaignId, callId }: Entry): string {
  const query = callId === null ? '' : `?call=${encodeURIComponent(callId)}`;
  return `/campaigns/${campaignId}${query}`;
}

function ReachLine({ reach }: { reach: Reach }) {
  const { campaignName, startsAt, outcome, settledAt } = reach;
  const { what, todo } = sayReach(outcome);
  return (
    <p className={settledAt === null ? 'text-danger' : 'text-muted'}>
      <PlaceLink href={reachPath(reach)} className="underline underline-offset-2">
        {campaignName}
      </PlaceLink>
      {startsAt === null || outcome === 'over' ? null : (
        <>
          , starts <Time at={startsAt} style="day-clock" />
        </>
      )}
      . {what} {settledAt === null ? todo : null}
    </p>
  );
}
