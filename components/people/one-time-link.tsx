'use client';

import { useEffect, useRef } from 'react';
import { Time } from '@/components/shell/time';
import { CopyButton } from '@/components/ui/copy-button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import type { MadeLink } from './people-types';

/** A link that can't be shown again. Takes the focus: the form it came from is gone. */
export function OneTimeLink({ url, expiresAt }: MadeLink) {
  const copyButton = useRef<HTMLButtonElement>(null);
  useEffect(() => copyButton.current?.focus(), []);
  return (
    <div className="grid gap-3">
      <Field label="Link" hint={<LinkHint expiresAt={expiresAt} />}>
        <Input
          readOnly
          value={url}
          className="font-mono text-caption"
          onFocus={(event) => event.currentTarget.select()}
        />
      </Field>
      <div className="flex items-center gap-3">
        <CopyButton ref={copyButton} variant="primary" text={url} what="the link">
          Copy the link
        </CopyButton>
      </div>
    </div>
  );
}

function LinkHint({ expiresAt }: { expiresAt: number }) {
  return (
    <>
      Shown only now. Hand it over yourself, Dialboard sends no e-mail. It works once, until{' '}
      <Time at={expiresAt} style="day-clock" hasZone />.
    </>
  );
}
