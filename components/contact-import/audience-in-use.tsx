'use client';

import { useEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';
import type { AudienceFacts } from '@/lib/contacts/contact';
import { contacts } from './report-words';

type AudienceInUseProps = {
  facts: AudienceFacts;
  /** It was stored a moment ago: the button that did it is gone, so the focus comes here. */
  isNew: boolean;
  isReplacing: boolean;
  onReplace: () => void;
  onKeep: () => void;
};

/** The list this campaign calls now. It stays until another one is stored. */
export function AudienceInUse(props: AudienceInUseProps) {
  const { facts, isNew, isReplacing, onReplace, onKeep } = props;
  const sentence = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (isNew) sentence.current?.focus();
  }, [isNew]);
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
      <p ref={sentence} tabIndex={-1} className="min-w-0 flex-1 text-lead">
        <b className="font-medium">{contacts(facts.count)}</b> from{' '}
        <span className="[overflow-wrap:anywhere]">{facts.name}</span>
        {isReplacing ? ': in use until another list is stored.' : ' will be called.'}
      </p>
      <Button onClick={isReplacing ? onKeep : onReplace}>
        {isReplacing ? 'Keep this list' : 'Replace contacts'}
      </Button>
    </div>
  );
}
