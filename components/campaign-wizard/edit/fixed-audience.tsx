import { Callout } from '@/components/ui/callout';
import { Panel } from '@/components/ui/panel';
import { countOf } from '@/lib/campaign/phrases';
import { tellNumber } from '@/lib/contacts/numbers/tell-number';
import { AudienceFactsPanel } from '../steps/audience/audience-facts-panel';
import { useWizard } from '../wizard-context';
import type { EditSituation } from './edit-types';

/** Who is called: to read, with why it stays. */
export function FixedAudience({ edit }: { edit: EditSituation }) {
  const { facts } = useWizard();
  const { base, sample } = edit;
  return (
    <div className="flex flex-col gap-4" data-field="audience">
      <Callout title="The contacts can’t be changed.">
        Vapi’s API takes the contacts of a campaign once, when it is created.{' '}
        {base.layout === 'dial-plan'
          ? 'Its dial plan can be sent again, and then holds the same contacts: which number calls whom is under Caller numbers.'
          : 'Only the number that calls them can be changed.'}{' '}
        To call other people, duplicate the campaign and delete this one.
      </Callout>
      {facts !== null && facts.columns.length > 0 ? <AudienceFactsPanel facts={facts} /> : null}
      <Panel
        title="Who is called"
        caption={countOf(base.contacts, 'contact')}
        headingLevel={3}
        isFlush={sample !== null && sample.length > 0}
      >
        <FirstContacts edit={edit} />
      </Panel>
    </div>
  );
}

function FirstContacts({ edit: { sample, base } }: { edit: EditSituation }) {
  if (sample === null) {
    return <p className="text-muted">Your role does not show telephone numbers and names.</p>;
  }
  if (sample.length === 0) return <p className="text-muted">Vapi does not list them.</p>;
  return (
    <>
      <ol className="divide-y divide-line-soft">
        {sample.map(({ position, customer }) => (
          <li key={position} className="flex flex-wrap gap-x-4 px-3.5 py-1.5">
            <span className="font-mono text-caption">
              {customer.number ? tellNumber(customer.number) : customer.sipUri}
            </span>
            <span className="text-muted [overflow-wrap:anywhere]">{customer.name}</span>
          </li>
        ))}
      </ol>
      {base.contacts > sample.length ? (
        <p className="border-line-soft border-t px-3.5 py-2 text-caption text-muted">
          The first {sample.length}.
        </p>
      ) : null}
    </>
  );
}
