import { Callout } from '@/components/ui/callout';
import type { CampaignConfig as Config } from '@/lib/campaign/config-view';
import { CallersTable } from './callers-table';
import { tellConfig } from './config-words';
import { ContactsPanel } from './contacts-panel';
import { LaunchPanel } from './launch-panel';
import { ObjectPanel } from './object-panel';
import { OverridesPanel } from './overrides-panel';
import { SchedulePanel } from './schedule-panel';

export type CampaignConfigProps = {
  config: Config;
  /** The number whose contacts are listed; null = all. */
  callerId: string | null;
  canOperate: boolean;
};

/** What a campaign was made of: who calls whom, what is said, when, and who launched it. */
export function CampaignConfig({ config, callerId, canOperate }: CampaignConfigProps) {
  const canCopy = canOperate && config.launch !== null && config.page !== null;
  return (
    <div className="flex flex-col gap-4">
      <p className="max-w-[72ch] text-lead">{tellConfig(config)}</p>
      {config.from === 'sent' ? (
        <Callout tone="warn" title="Vapi can’t be read, or the campaign was deleted there.">
          This is what was sent at its launch. What was changed since is not in it.
        </Callout>
      ) : null}
      <SchedulePanel config={config} />
      <CallersTable config={config} />
      <OverridesPanel config={config} />
      <ContactsPanel config={config} callerId={callerId} />
      <LaunchPanel config={config} />
      <ObjectPanel config={config} canCopy={canCopy} />
    </div>
  );
}
