'use client';

import { type KeyboardEvent, useRef } from 'react';
import { useAreShortcutsOn } from '@/components/shell/use-shortcuts';
import { Sheet, SheetContent } from '@/components/ui/sheet';
import type { CallRef } from '@/lib/campaign/call-detail';
import { recordingUrl } from '@/lib/query/call-detail';
import type { CallsFilter } from '@/lib/query/calls';
import { CallBody } from './call-body';
import { CallSteps } from './call-steps';
import { describeCall, titleOf } from './call-title';
import { useCall } from './use-call';
import type { OpenCall } from './use-open-call';
import { usePlayer } from './use-player';

type CallDrawerProps = {
  campaignId: string;
  /** Of the snapshot on screen. */
  version: number;
  filter: CallsFilter;
  open: OpenCall;
  canSeeContacts: boolean;
  onShow: (ref: CallRef) => void;
  onClose: () => void;
  /** Gives the focus back; `index` is the row that was looked at last, where it is in the list. */
  onClosed: (index: number | null) => void;
};

/** One contact's call beside the table, which stays as it is. */
export function CallDrawer(props: CallDrawerProps) {
  const { campaignId, open, canSeeContacts, onShow, onClose, onClosed } = props;
  const { view, neighbours, ...call } = useCall(props);
  const callId = view?.row.callId ?? ('callId' in open.key ? open.key.callId : '');
  const player = usePlayer(recordingUrl(campaignId, callId));
  const [areKeysOn] = useAreShortcutsOn();
  const box = useRef<HTMLDivElement>(null);

  function press(event: KeyboardEvent) {
    if (!areKeysOn || isForSomethingElse(event)) return;
    const acts: Record<string, (() => void) | undefined> = {
      j: neighbours?.next ? () => onShow(neighbours.next as CallRef) : undefined,
      k: neighbours?.previous ? () => onShow(neighbours.previous as CallRef) : undefined,
      ' ': view?.content?.hasRecording ? player.toggle : undefined,
    };
    const act = acts[event.key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  }
  return (
    <Sheet open onOpenChange={(isOpen) => (isOpen ? null : onClose())}>
      <SheetContent
        ref={box}
        className="max-w-160"
        title={titleOf(view, canSeeContacts)}
        description={describeCall(view)}
        // On the close button Space would close what it should play.
        onOpenAutoFocus={(event) => {
          event.preventDefault();
          box.current?.focus();
        }}
        onCloseAutoFocus={(event) => {
          event.preventDefault();
          onClosed(neighbours?.index ?? null);
        }}
        onKeyDown={press}
        footer={canSeeContacts ? <CallSteps neighbours={neighbours} onShow={onShow} /> : null}
      >
        <CallBody {...{ campaignId, view, player, canSeeContacts }} {...call} />
      </SheetContent>
    </Sheet>
  );
}

const HAS_KEYS_OF_ITS_OWN = 'input, textarea, select, [role="radio"], [contenteditable="true"]';
const PRESSED_BY_SPACE = 'button, a, summary';

function isForSomethingElse(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return true;
  if (!(event.target instanceof Element)) return false;
  if (event.target.closest(HAS_KEYS_OF_ITS_OWN) !== null) return true;
  return event.key === ' ' && event.target.closest(PRESSED_BY_SPACE) !== null;
}
