import { Panel } from '@/components/ui/panel';
import { Pill } from '@/components/ui/pill';
import type { CampaignApis } from '@/lib/campaign/connection';
import { FaultNote } from './fault-note';

type ApisPanelProps = { apis: CampaignApis; hasDetails: boolean };

/** Which of the two campaign APIs answer. Campaigns run on the first; the second may be missing. */
export function ApisPanel({ apis, hasDetails }: ApisPanelProps) {
  return (
    <Panel title="Campaign APIs">
      <dl className="flex flex-col gap-3">
        <Api name="Campaigns" api={apis.v1} hasDetails={hasDetails}>
          Campaigns are launched, watched and stopped with this one.
        </Api>
        <Api name="Campaigns V2" api={apis.v2} hasDetails={hasDetails} isOptional>
          It answers too. Dialboard does not need it.
        </Api>
      </dl>
    </Panel>
  );
}

type ApiProps = {
  name: string;
  api: CampaignApis['v1'];
  hasDetails: boolean;
  isOptional?: boolean;
  /** What is said when it answers. */
  children: string;
};

function Api({ name, api, hasDetails, isOptional = false, children }: ApiProps) {
  const { ok, fault, ms } = api;
  const isMissing = isOptional && fault?.reason === 'not-enabled';
  return (
    <div>
      <dt className="mb-1 flex flex-wrap items-center gap-2">
        {name}
        <Pill tone={ok ? 'reached' : isMissing ? 'scheduled' : 'failed'}>
          {ok ? `Answers, ${ms} ms` : isMissing ? 'Not enabled' : 'Does not work'}
        </Pill>
      </dt>
      <dd className="max-w-[72ch] text-muted">
        {fault === null ? (
          children
        ) : isMissing ? (
          fault.advice
        ) : (
          <FaultNote
            fault={fault}
            hasDetails={hasDetails}
            isBrief
            tone={isOptional ? 'info' : 'error'}
          />
        )}
      </dd>
    </div>
  );
}
