import { Callout } from '@/components/ui/callout';
import { Panel } from '@/components/ui/panel';
import { compileOverrides } from '@/lib/overrides/compile';
import { useWizard } from '../wizard-context';
import type { EditSituation } from './edit-types';

/** What the calls say otherwise: to read, with why it stays. */
export function FixedOverrides({ edit }: { edit: EditSituation }) {
  const { draft } = useWizard();
  const { ofCampaign, ofContacts } = edit.base.overrides;
  const { fields, variables } = compileOverrides(draft.overrides);
  const sent = {
    ...fields,
    ...(Object.keys(variables).length > 0 && { variableValues: variables }),
  };
  const isKnown = edit.isLaunchedHere && Object.keys(sent).length > 0;
  return (
    <div className="flex flex-col gap-4" data-field="overrides">
      <Callout title="Overrides can’t be changed.">
        Vapi’s API takes a campaign’s overrides once, when it is created.{' '}
        {ofContacts
          ? 'Variables travel with each contact: they stay as they were sent, also when another number calls.'
          : null}{' '}
        To say something else, change the assistant, choose another one under Details, or duplicate
        the campaign.
      </Callout>
      {isKnown ? (
        <Panel title="As it was launched" headingLevel={3}>
          <pre className="overflow-x-auto font-mono text-caption">
            {JSON.stringify(sent, null, 2)}
          </pre>
        </Panel>
      ) : (
        <p className="text-muted">{tellOverrides(ofCampaign, ofContacts)}</p>
      )}
    </div>
  );
}

function tellOverrides(ofCampaign: boolean, ofContacts: boolean): string {
  if (ofCampaign) return 'This campaign has overrides; Vapi’s dashboard shows them.';
  if (ofContacts) return 'None for the campaign; its contacts carry their own variables.';
  return 'This campaign has none.';
}
