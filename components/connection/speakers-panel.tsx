import { Panel } from '@/components/ui/panel';
import type { Reading, Speakers } from '@/lib/campaign/connection';
import { countOf } from '@/lib/campaign/phrases';
import { FaultNote } from './fault-note';

type SpeakersPanelProps = { speakers: Reading<Speakers>; hasDetails: boolean };

/** Who can speak in a campaign. */
export function SpeakersPanel({ speakers, hasDetails }: SpeakersPanelProps) {
  if (!speakers.ok) {
    return (
      <Panel title="Assistants and squads">
        <FaultNote fault={speakers.fault} hasDetails={hasDetails} isBrief />
      </Panel>
    );
  }
  const { assistants, squads } = speakers.value;
  const counts = `${countOf(assistants.length, 'assistant', 'assistants')}, ${countOf(squads.length, 'squad', 'squads')}`;
  return (
    <Panel title="Assistants and squads" caption={`${counts} · ${speakers.ms} ms`}>
      {assistants.length + squads.length === 0 ? (
        <p className="text-muted">
          There is none yet. Make an assistant in Vapi’s dashboard: a campaign needs one, or a
          squad, to speak.
        </p>
      ) : (
        <ul className="columns-1 gap-6 sm:columns-2">
          {assistants.map(({ id, name }) => (
            <li key={id} className="[overflow-wrap:anywhere]">
              {name}
            </li>
          ))}
          {squads.map(({ id, name, members }) => (
            <li key={id} className="[overflow-wrap:anywhere]">
              {name} <span className="text-muted">squad of {members}</span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
