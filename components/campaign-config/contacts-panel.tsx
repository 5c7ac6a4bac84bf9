import { formatCount } from '@/components/shell/format-count';
import { ColumnTable } from '@/components/ui/column-table';
import { Panel } from '@/components/ui/panel';
import type { CampaignConfig, ConfigContact } from '@/lib/campaign/config-view';
import { tellNumber } from '@/lib/contacts/numbers/tell-number';
import { ContactPages } from './contact-pages';

type ContactsPanelProps = { config: CampaignConfig; callerId: string | null };

/** The contacts in the order they were handed to Vapi, a page at a time. */
export function ContactsPanel({ config, callerId }: ContactsPanelProps) {
  const { page, callers } = config;
  if (page === null) {
    return (
      <Panel title="Contacts">
        <p className="text-muted">
          {formatCount(config.audience)} contacts. Your role does not show their numbers and names.
        </p>
      </Panel>
    );
  }
  const label = (id: string | null) => callers.find((one) => one.callerId === id)?.label ?? '–';
  const total = callers.find((one) => one.callerId === callerId)?.contacts ?? config.audience;
  return (
    <Panel title="Contacts" caption="in the order they were sent" isFlush id="contacts">
      {page.contacts.length === 0 ? (
        <p className="px-3.5 py-3 text-muted">There are no contacts here.</p>
      ) : (
        <ColumnTable
          label="Contacts of the dial plan"
          rows={page.contacts}
          keyOf={({ position }) => position}
          columns={[
            {
              head: 'Place',
              kind: 'figure',
              isWideOnly: true,
              cell: ({ position }) => formatCount(position + 1),
            },
            {
              head: 'Number',
              kind: 'name',
              className: 'whitespace-nowrap font-mono font-normal text-caption',
              cell: (contact) => <NumberAndName contact={contact} />,
            },
            { head: 'Name', isWideOnly: true, cell: ({ name }) => name ?? '–' },
            {
              head: 'Called from',
              isWideOnly: true,
              cell: (contact) => label(contact.callerId),
            },
            {
              head: 'Sent for this contact alone',
              className: 'whitespace-normal',
              cell: (contact) => <OwnOverrides contact={contact} />,
            },
          ]}
        />
      )}
      <ContactPages config={config} callerId={callerId} total={total} />
    </Panel>
  );
}

/** On a phone the name stands below the number. */
function NumberAndName({ contact: { number, name } }: { contact: ConfigContact }) {
  return (
    <>
      {number === null ? 'unreadable' : tellNumber(number)}
      <p className="whitespace-normal font-sans text-muted sm:hidden">{name}</p>
    </>
  );
}

function OwnOverrides({ contact }: { contact: ConfigContact }) {
  const { variableValues, ...others } = contact.overrides;
  const variables = Object.keys(Object(variableValues)).length;
  const fields = Object.keys(others).length + contact.hidden.length;
  if (variables + fields === 0) return <span className="text-muted">nothing</span>;
  const parts = [
    variables > 0 ? `${variables} ${variables === 1 ? 'variable' : 'variables'}` : null,
    fields > 0 ? `${fields} other ${fields === 1 ? 'field' : 'fields'}` : null,
  ];
  return (
    <details>
      <summary className="cursor-pointer text-muted hover:text-ink">
        {parts.filter((part) => part !== null).join(', ')}
      </summary>
      <pre className="mt-1 max-w-[60ch] whitespace-pre-wrap font-mono text-caption [overflow-wrap:anywhere]">
        {JSON.stringify(contact.overrides, null, 2)}
      </pre>
      {contact.hidden.length > 0 ? (
        <p className="text-caption text-muted">Not shown: {contact.hidden.join(', ')}.</p>
      ) : null}
    </details>
  );
}
