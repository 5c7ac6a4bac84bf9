'use client';

import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/button';

type Copying = 'idle' | 'copied' | 'refused';

const WORDS: Readonly<Record<Copying, string>> = {
  idle: '',
  copied: 'Copied.',
  refused: 'The browser refused to copy: select the text instead.',
};

/** A text to be read and copied whole. */
export function CodeBlock({ label, text }: { label: string; text: string }) {
  const [copying, setCopying] = useState<Copying>('idle');
  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setCopying('copied');
    } catch {
      setCopying('refused');
    }
  }
  return (
    <div>
      <div className="mb-2 flex items-center gap-3">
        <Button size="small" onClick={() => void copy()}>
          {copying === 'copied' ? <Check aria-hidden /> : <Copy aria-hidden />}
          Copy
        </Button>
        <span role="status" className="text-caption text-muted">
          {WORDS[copying]}
        </span>
      </div>
      <section
        aria-label={label}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard.
        tabIndex={0}
        className="max-h-96 overflow-auto rounded-md border border-line bg-bg"
      >
        <pre className="p-3 font-mono text-caption">{text}</pre>
      </section>
    </div>
  );
}
