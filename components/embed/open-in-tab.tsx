'use client';

import { ExternalLink } from 'lucide-react';
import { usePathname } from 'next/navigation';
import { Button } from '@/components/ui/button';

type OpenInTabProps = { path?: string; isQuiet?: boolean };

/** Leads to the same screen in the console, in a tab of its own; `path` when it is another one. */
export function OpenInTab({ path, isQuiet = false }: OpenInTabProps) {
  const here = usePathname();
  const to = (path ?? here).replace(/^\/embed(?=\/|$)/, '') || '/campaigns';
  return (
    <Button asChild {...(isQuiet && { variant: 'ghost', size: 'small' })}>
      <a href={to} target="_blank" rel="noopener">
        <ExternalLink aria-hidden />
        Open in a new tab
      </a>
    </Button>
  );
}
