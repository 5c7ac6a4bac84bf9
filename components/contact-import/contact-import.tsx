'use client';

import { useRef, useState } from 'react';
import { Callout } from '@/components/ui/callout';
import { useKeptFocus } from '@/components/ui/use-kept-focus';
import type { AudienceFacts } from '@/lib/contacts/contact';
import { type HomeCountry, UNKNOWN_HOME } from '@/lib/contacts/numbers/home-country';
import { AudienceInUse } from './audience-in-use';
import { DropOverlay } from './drop-overlay';
import { fileSource } from './file-input';
import type { ImportEngine } from './import-engine';
import { ImportFlow } from './import-flow';
import { StatusAloud } from './status-aloud';
import { useFileDrop } from './use-file-drop';
import { useImportSession } from './use-import-session';
import { createWorkerEngine } from './worker-engine';

export type ContactImportProps = {
  /** The list in use, and what is known of it; both null while there is none. */
  value: { listId: string; revision: number } | null;
  facts: AudienceFacts | null;
  /** Called once a list is stored whole; until then the list in use stays. */
  onChange: (facts: AudienceFacts) => void;
  /** Where numbers without a country code are read, and the one country called, unless it is changed. */
  home?: HomeCountry;
  /** Who reads files: a worker, unless a test reads them itself. */
  createEngine?: () => ImportEngine;
};

/** Contacts from a file, pasted or typed, checked row by row and stored as the campaign's audience. */
export function ContactImport(props: ContactImportProps) {
  const { value, facts, onChange, home = UNKNOWN_HOME } = props;
  const { createEngine = createWorkerEngine } = props;
  const [session, state] = useImportSession({ createEngine, homeCountry: home.code });
  const [isReplacing, setReplacing] = useState(false);
  const [storedId, setStoredId] = useState<string | null>(null);
  const box = useRef<HTMLDivElement>(null);
  // Ways in, progress and questions come and go while one works.
  useKeptFocus(box);
  const inUse = value && facts?.listId === value.listId ? facts : null;

  function take(stored: AudienceFacts) {
    setReplacing(false);
    setStoredId(stored.listId);
    onChange(stored);
  }

  function keep() {
    session.clear();
    setReplacing(false);
  }

  const isOver = useFileDrop(([file]) => {
    if (!file || state.stage === 'storing') return;
    setReplacing(true);
    void session.choose(fileSource(file));
  });

  return (
    <div ref={box} className="relative flex min-w-0 flex-col gap-4">
      {isOver ? <DropOverlay /> : null}
      {inUse ? (
        <AudienceInUse
          key={inUse.listId}
          facts={inUse}
          isNew={inUse.listId === storedId}
          isReplacing={isReplacing}
          onReplace={() => setReplacing(true)}
          onKeep={keep}
        />
      ) : null}
      {value && !inUse ? (
        <Callout tone="warn" title="The contact list of this draft can't be found.">
          Nobody can be called before it is imported again.
        </Callout>
      ) : null}
      {inUse && !isReplacing ? null : (
        <ImportFlow session={session} state={state} home={home} onStored={take} />
      )}
      <StatusAloud state={state} inUse={inUse} />
    </div>
  );
}
