'use client';

import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Section } from './section';

export function CallId({ callId }: { callId: string }) {
  const [copied, setCopied] = useState<'no' | 'yes' | 'failed'>('no');
  async function copy() {
    try {
      await navigator.clipboard.writeText(callId);
      setCopied('yes');
    } catch {
      setCopied('failed');
    }
  }
  return (
    <Section title="Call id">
      <div className="flex flex-wrap items-center gap-2">
        <code className="select-all font-mono text-caption [overflow-wrap:anywhere]">{callId}</code>
        <Button variant="ghost" size="icon-small" aria-label="Copy call id" onClick={copy}>
          {copied === 'yes' ? <Check aria-hidden /> : <Copy aria-hidden />}
        </Button>
        <span role="status" className="text-caption text-muted">
          {copied === 'yes' ? 'Copied' : null}
          {copied === 'failed' ? 'The browser does not allow copying: select it instead.' : null}
        </span>
      </div>
    </Section>
  );
}
