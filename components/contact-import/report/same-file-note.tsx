'use client';

import { useState } from 'react';
import { formatCount } from '@/components/shell/format-count';
import { Time } from '@/components/shell/time';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import type { AudienceFacts } from '@/lib/contacts/contact';
import type { ImportSession } from '../import-session';
import { type ImportState, readSettings } from '../import-state';
import { readSavedFacts } from '../read-saved';
import { tellDifference } from './same-file';
import { useSameLists } from './use-same-lists';

type SameFileNoteProps = {
  session: ImportSession;
  state: ImportState;
  onTake: (facts: AudienceFacts) => void;
};

/** The same file once more: says which list was made of it, and what differs; that one can be used. */
export function SameFileNote({ session, state, onTake }: SameFileNoteProps) {
  const [first, ...more] = useSameLists(session, state);
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState('');
  const settings = readSettings(state);
  if (!first || !state.report || !settings) return null;

  async function take(list: { listId: string; revision: number }) {
    setBusy(true);
    setRefusal('');
    try {
      onTake(await readSavedFacts(list));
    } catch (thrown) {
      setRefusal(thrown instanceof Error ? thrown.message : String(thrown));
      setBusy(false);
    }
  }

  return (
    <Callout
      title="This file was imported before:"
      action={
        <Button isBusy={isBusy} onClick={() => void take(first)}>
          Use that list
        </Button>
      }
    >
      “{first.name}”, <Time at={first.createdAt} style="date" />
      {first.createdBy ? ` by ${first.createdBy}` : ''}
      {more.length > 0 ? `, and ${formatCount(more.length)} more` : ''}.{' '}
      {tellDifference(first, { report: state.report, settings })}
      {refusal === '' ? null : <span role="alert"> {refusal}</span>}
    </Callout>
  );
}
