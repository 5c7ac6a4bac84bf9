'use client';

import { useEffect, useRef } from 'react';
import { formatCount } from '@/components/shell/format-count';
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
      <div className="min-w-0 flex-1">
        <p ref={sentence} tabIndex={-1} className="text-lead">
          <b className="font-medium">{contacts(facts.count)}</b> from{' '}
          <bdi className="[overflow-wrap:anywhere]">{facts.name}</bdi>
          {isReplacing ? ': in use until another list is stored.' : ' will be called.'}
        </p>
        {facts.suppressed === undefined ? null : (
          <p className="text-caption text-muted">
            {formatCount(facts.suppressed)} more in it {facts.suppressed === 1 ? 'is' : 'are'} on
            do-not-call.
          </p>
        )}
      </div>
      <Button onClick={isReplacing ? onKeep : onReplace}>
        {isReplacing ? 'Keep this list' : 'Replace contacts'}
      </Button>
    </div>
  );
}
