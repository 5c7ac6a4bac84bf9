import { CodeBlock } from '@/components/ui/code-block';
import { Panel } from '@/components/ui/panel';
import type { CampaignConfig } from '@/lib/campaign/config-view';
import { CopySent } from './copy-sent';

type ObjectPanelProps = { config: CampaignConfig; canCopy: boolean };

/** The campaign in Vapi's own words, and what was sent to make it. */
export function ObjectPanel({ config, canCopy }: ObjectPanelProps) {
  return (
    <Panel
      title="At Vapi"
      caption="without contacts, calls and whatever may hold a key"
      {...(canCopy && { actions: <CopySent campaignId={config.id} /> })}
    >
      <CodeBlock
        className="mt-2"
        label="Campaign as JSON"
        text={JSON.stringify(config.object, null, 2)}
      />
    </Panel>
  );
}
