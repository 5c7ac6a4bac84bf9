'use client';

import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/button';

/** A text to be read and copied whole. */
export function CopyText({ label, text }: { label: string; text: string }) {
  const [said, setSaid] = useState('');
  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setSaid('Copied.');
    } catch {
      setSaid('The browser refused to copy: select the text instead.');
    }
  }
  return (
    <div className="mt-2">
      <div className="mb-2 flex items-center gap-3">
        <Button size="small" onClick={() => void copy()}>
          {said === 'Copied.' ? <Check aria-hidden /> : <Copy aria-hidden />}
          Copy
        </Button>
        <span role="status" className="text-caption text-muted">
          {said}
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
