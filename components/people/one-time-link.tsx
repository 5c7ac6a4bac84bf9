'use client';

import { Check, Copy } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Time } from '@/components/shell/time';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import type { MadeLink } from './people-types';

const WORDS = {
  idle: '',
  copied: 'Copied.',
  refused: 'The browser refused to copy: select the link instead.',
} as const;

/** A link that can't be shown again. Takes the focus: the form it came from is gone. */
export function OneTimeLink({ url, expiresAt }: MadeLink) {
  const [copying, setCopying] = useState<keyof typeof WORDS>('idle');
  const copyButton = useRef<HTMLButtonElement>(null);
  useEffect(() => copyButton.current?.focus(), []);
  async function copy() {
    try {
      await navigator.clipboard.writeText(url);
      setCopying('copied');
    } catch {
      setCopying('refused');
    }
  }
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
        <Button ref={copyButton} variant="primary" onClick={() => void copy()}>
          {copying === 'copied' ? <Check aria-hidden /> : <Copy aria-hidden />}
          Copy the link
        </Button>
        <span role="status" className="text-caption text-muted">
          {WORDS[copying]}
        </span>
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
