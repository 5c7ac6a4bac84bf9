import { CodeBlock } from '@/components/ui/code-block';
import { Panel } from '@/components/ui/panel';
import { countOf, formatCount } from '@/lib/campaign/phrases';
import { useWizard } from '../wizard-context';
import type { EditSituation } from './edit-types';
import { makeSamplePatch } from './sample-patch';

/** Exactly what is sent to Vapi; of a dial plan the first contacts. */
export function PatchPreview({ edit }: { edit: EditSituation }) {
  const { draft } = useWizard();
  const { plan, base, sample } = edit;
  const { sendsDialPlan } = plan;
  const isHidden = sendsDialPlan && sample === null;
  const body = makeSamplePatch(plan, { draft, sample: sample ?? [] });
  const shown = isHidden
    ? { ...body, dialPlan: '… all contacts by number, not shown to your role' }
    : body;
  const count = sample?.length ?? 0;
  const isPart = sendsDialPlan && !isHidden && count < base.contacts;
  const caption = isPart
    ? `dial plan: first ${formatCount(count)} of ${countOf(base.contacts, 'contact')}`
    : 'one request, never repeated';
  return (
    <Panel title="What is sent" caption={caption} headingLevel={3}>
      <p className="mb-2 break-all font-mono text-caption text-muted">
        PATCH /campaign/{base.campaignId}
      </p>
      <CodeBlock label="Body of the request" text={JSON.stringify(shown, null, 2)} />
    </Panel>
  );
}
