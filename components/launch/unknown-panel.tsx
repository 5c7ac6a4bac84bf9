import { Time } from '@/components/shell/time';
import { Callout } from '@/components/ui/callout';
import { Panel } from '@/components/ui/panel';
import type { LaunchView } from '@/lib/campaign/launch-view';
import { FirstCall } from './first-call';
import { sayContacts, tellZone } from './launch-words';
import { LooksTable } from './looks-table';

type UnknownPanelProps = { view: LaunchView; serverNow: number };

/** What happened, what is safe, what to do, and what has been looked at. */
export function UnknownPanel({ view, serverNow }: UnknownPanelProps) {
  return (
    <div className="grid gap-4 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)] lg:items-start">
      <div className="space-y-4">
        <Callout tone="warn" role="status" title="It is not known whether the campaign exists.">
          {sayContacts(view.contacts)} {view.contacts === 1 ? 'was' : 'were'} handed to Vapi, but
          its answer did not say what came of it.
        </Callout>
        <Panel title="What this means">
          <ul className="max-w-[72ch] list-disc space-y-2 pl-4">
            <li>Nothing is sent again by itself, so nobody is called twice.</li>
            <li>
              If the campaign exists, it is called <Names view={view} />.{' '}
              {view.isCancelRequested ? null : <FirstCall view={view} serverNow={serverNow} />}
            </li>
            <li>{whatNext(view)}</li>
          </ul>
        </Panel>
      </div>
      <Panel title="Looking for it in Vapi" caption={<NextLook view={view} />} isFlush>
        <LooksTable looks={view.looks} zone={view.zone} />
      </Panel>
    </div>
  );
}

function Names({ view }: { view: LaunchView }) {
  const unknown = view.parts.filter(({ state }) => state === 'unknown');
  return unknown.map(({ n, name }, index) => (
    <span key={n}>
      {index > 0 ? ', ' : null}
      <b className="font-medium [overflow-wrap:anywhere]">{name}</b>
    </span>
  ));
}

function NextLook({ view: { nextLookAt, zone } }: { view: LaunchView }) {
  if (nextLookAt === null) return null;
  return (
    <>
      next at <Time at={nextLookAt} zone={tellZone(zone)} style="clock-seconds" />
    </>
  );
}

function whatNext({ isCancelRequested, canRetry, graceUntil }: LaunchView): string {
  if (isCancelRequested) return 'You asked to stop it: it is stopped as soon as it turns up.';
  if (!canRetry) {
    const promise =
      graceUntil === null
        ? 'stops it then; calls already placed are not taken back'
        : 'stops it then, before its first call if it is found in time';
    return `Dialboard keeps looking for it while this page is open. “Stop it if it appears” ${promise}.`;
  }
  return 'It was not found in six looks, so it probably was not created; Vapi’s list is no proof. Look in Vapi’s own dashboard before you send it again.';
}
