import { Time } from '@/components/shell/time';
import { Panel } from '@/components/ui/panel';
import type { SlotUse } from '@/lib/campaign/connection';
import { countOf } from '@/lib/campaign/phrases';
import { FaultNote } from './fault-note';
import { type SaveSlots, SlotsForm } from './slots-form';

type SlotsPanelProps = {
  use: SlotUse;
  hasDetails: boolean;
  /** For who may change the limit. */
  saveSlots: SaveSlots | null;
};

/** How many calls ran at once, beside the limit that plans and gauges reckon with. */
export function SlotsPanel({ use, hasDetails, saveSlots }: SlotsPanelProps) {
  return (
    <Panel title="Calls at once">
      <div className="flex flex-col gap-3">
        <p className="max-w-[72ch] text-muted">
          <LimitWords use={use} /> <PeakWords use={use} />
        </p>
        {use.peakFault === null ? null : (
          <FaultNote fault={use.peakFault} hasDetails={hasDetails} isBrief tone="info" />
        )}
        {saveSlots === null || use.limit === null ? null : (
          <SlotsForm key={use.limit} limit={use.limit} saveSlots={saveSlots} />
        )}
      </div>
    </Panel>
  );
}

function LimitWords({ use: { limit, isSeen, updatedAt } }: Pick<SlotsPanelProps, 'use'>) {
  if (limit === null) {
    return 'The database does not answer, so the limit that is set here is not known.';
  }
  return (
    <>
      Planned with <b className="text-ink">{countOf(limit, 'call', 'calls')} at once</b>
      {isSeen ? (
        ', as Vapi said.'
      ) : updatedAt === null ? (
        ', Vapi’s default: its limit for an organisation can not be read.'
      ) : (
        <>
          , set here <Time at={updatedAt} style="day-clock" />.
        </>
      )}
    </>
  );
}

function PeakWords({ use: { peak, peakFault, limit, now } }: Pick<SlotsPanelProps, 'use'>) {
  return (
    <>
      {now === null ? null : (
        <>
          In progress as last listed: <b className="text-ink">{now}</b>.{' '}
        </>
      )}
      {peak === null ? (
        peakFault === null ? (
          'Vapi counted no call in the last 30 days.'
        ) : null
      ) : (
        <>
          The most in use in the last 30 days was <b className="text-ink">{peak.calls}</b>, on{' '}
          <Time at={peak.at} style="day" zone="UTC" />.
          {limit !== null && peak.calls > limit
            ? ' That is more than the limit set here: raise it.'
            : null}
        </>
      )}
    </>
  );
}
