'use client';

import { Callout } from '@/components/ui/callout';
import { Panel } from '@/components/ui/panel';
import { encodingName } from '@/lib/contacts/decode-text';
import { checkMapping } from '@/lib/contacts/mapping';
import type { ImportSession } from './import-session';
import type { ImportState } from './import-state';
import { MappingTable } from './mapping-table';
import { ReadingFields } from './reading-fields';

/** What each column of the file is. Hidden for typed contacts: there is nothing to choose. */
export function MappingPanel({ session, state }: { session: ImportSession; state: ImportState }) {
  const { inspection, roles, source } = state;
  if (!inspection || source?.origin === 'typed') return null;
  const problems = checkMapping(inspection.columns, roles);
  const missing = problems.find((problem) => problem.column === null);
  return (
    <Panel title="Columns" caption={source?.name} headingLevel={3} isFlush>
      <div className="flex flex-col gap-3 px-3.5 py-3">
        <ReadingFields
          inspection={inspection}
          hasEncoding={source?.origin === 'file'}
          onChange={(changes) => void session.changeReading(changes)}
        />
        {inspection.isEncodingSure ? null : (
          <Callout tone="warn" title={`Read as ${encodingName(inspection.encoding)}.`}>
            The file doesn't say its encoding and is not UTF-8. Check names with accents below.
          </Callout>
        )}
        {inspection.notes.map((note) => (
          <p key={note} className="max-w-[72ch] text-caption text-muted">
            {note}
          </p>
        ))}
        {missing ? <Callout tone="warn">{missing.message}</Callout> : null}
      </div>
      <MappingTable
        inspection={inspection}
        roles={roles}
        problems={problems}
        onChange={(column, role) => void session.changeRole(column, role)}
      />
    </Panel>
  );
}
