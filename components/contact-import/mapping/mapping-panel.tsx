'use client';

import { useCallback, useMemo } from 'react';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import { Panel } from '@/components/ui/panel';
import type { ColumnRole } from '@/lib/contacts/import-types';
import { checkMapping } from '@/lib/contacts/mapping/mapping-problems';
import { encodingName } from '@/lib/contacts/reading/decode-text';
import type { ImportSession } from '../import-session';
import type { ImportState } from '../import-state';
import { columnRows } from './column-rows';
import { MappingTable } from './mapping-table';
import { ReadingLine } from './reading-line';
import { RememberedNote } from './remembered-note';
import { useRememberedMapping } from './use-remembered-mapping';

type MappingPanelProps = {
  session: ImportSession;
  state: ImportState;
  /** Leads back to the ways in; absent while they are on screen. */
  onReplace?: (() => void) | undefined;
};

/** How the file is read, and what each of its columns is. Typed contacts have nothing to choose. */
export function MappingPanel({ session, state, onReplace }: MappingPanelProps) {
  const { inspection, roles, source, report, rules } = state;
  const remembered = useRememberedMapping(session, state);
  const { found } = remembered;
  const problems = useMemo(
    () => (inspection ? checkMapping(inspection.columns, roles, rules) : []),
    [inspection, roles, rules],
  );
  const rows = useMemo(
    () => (inspection ? columnRows({ inspection, roles, problems, report, found }) : []),
    [inspection, roles, problems, report, found],
  );
  const change = useCallback(
    (column: number, role: ColumnRole) => void session.changeRole(column, role),
    [session],
  );
  if (!inspection || source?.origin === 'typed') return null;
  const missing = problems.find((problem) => problem.column === null);
  const count = rows.length === 1 ? '1 column' : `${rows.length} columns`;
  return (
    <Panel
      title={<span className="[overflow-wrap:anywhere]">{source?.name}</span>}
      caption={count}
      actions={onReplace ? <Button onClick={onReplace}>Read something else</Button> : null}
      headingLevel={3}
      isFlush
    >
      <div className="flex flex-col gap-2.5 px-3.5 py-3">
        <ReadingLine
          inspection={inspection}
          hasEncoding={source?.origin === 'file'}
          onChange={(changes) => void session.changeReading(changes)}
        />
        {inspection.isEncodingSure ? null : (
          <Callout tone="warn" title={`Read as ${encodingName(inspection.encoding)}: a guess.`}>
            The file doesn't say its encoding and is not UTF-8. Check names with accents below.
          </Callout>
        )}
        {inspection.notes.map((note) => (
          <p key={note} className="max-w-[72ch] text-caption text-muted">
            {note}
          </p>
        ))}
        <RememberedNote remembered={remembered} />
        {missing ? <Callout tone="warn">{missing.message}</Callout> : null}
      </div>
      <MappingTable rows={rows} onChange={change} />
    </Panel>
  );
}
