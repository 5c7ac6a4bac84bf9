'use client';

import { Check, Copy } from 'lucide-react';
import { type ComponentProps, useState } from 'react';
import { Button } from './button';
import { writeClipboard } from './write-clipboard';

type CopyButtonProps = Omit<ComponentProps<typeof Button>, 'onClick' | 'asChild'> & {
  text: string;
  /** What to select by hand where the browser refuses to copy. */
  what?: string;
};

/** Copies a text that stands beside it, and says whether it worked. Without children, give it a label. */
export function CopyButton({ text, what = 'the text', children, ...rest }: CopyButtonProps) {
  const [wasCopied, setCopied] = useState<boolean>();
  const refused = `The browser refused to copy: select ${what} instead.`;
  return (
    <>
      <Button {...rest} onClick={async () => setCopied(await writeClipboard(text))}>
        {wasCopied ? <Check aria-hidden /> : <Copy aria-hidden />}
        {children}
      </Button>
      <span role="status" className="text-caption text-muted">
        {wasCopied === undefined ? null : wasCopied ? 'Copied.' : refused}
      </span>
    </>
  );
}
