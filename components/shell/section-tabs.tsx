'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { cn } from '@/components/ui/cn';

export type SectionTab = { href: string; label: string };

type SectionTabsProps = { label: string; tabs: readonly SectionTab[] };

/** The pages of one section, as links: each has an address, Back works, and a middle click opens a tab. */
export function SectionTabs({ label, tabs }: SectionTabsProps) {
  const pathname = usePathname();
  return (
    <nav aria-label={label} className="mt-3 overflow-x-auto border-line border-b">
      <ul className="flex gap-4">
        {tabs.map(({ href, label: text }) => (
          <li key={href}>
            <Link
              href={href}
              aria-current={href === pathname ? 'page' : undefined}
              className={cn(
                '-mb-px flex h-8 items-center border-transparent border-b-2 text-muted hover:text-ink pointer-coarse:h-11',
                href === pathname && 'border-ink font-medium text-ink',
              )}
            >
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
