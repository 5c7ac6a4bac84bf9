'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { cn } from '@/components/ui/cn';

const HELP = '/help';

export function HelpLink({ onNavigate }: { onNavigate?: () => void }) {
  const isCurrent = usePathname() === HELP;
  return (
    <Link
      href={HELP}
      aria-current={isCurrent ? 'page' : undefined}
      onClick={() => onNavigate?.()}
      className={cn(
        'flex h-6 items-center rounded-md px-2 text-caption text-muted hover:bg-hover hover:text-ink pointer-coarse:h-11',
        isCurrent && 'bg-hover font-medium text-ink',
      )}
    >
      Help
    </Link>
  );
}
