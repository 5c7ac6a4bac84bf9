'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { cn } from '@/components/ui/cn';

const items = [
  { href: '/campaigns', label: 'Campaigns' },
  { href: '/campaigns/new', label: 'New campaign', isForOperators: true },
  { href: '/contacts', label: 'Contacts' },
  { href: '/settings', label: 'Settings' },
] as const;

/** The item whose address is the longest beginning of the path; a launch belongs to Campaigns. */
export function findCurrent(pathname: string): string | null {
  const path = pathname.startsWith('/launches') ? '/campaigns' : pathname;
  const fitting = items.filter(({ href }) => path === href || path.startsWith(`${href}/`));
  return fitting.sort((a, b) => b.href.length - a.href.length)[0]?.href ?? null;
}

type NavLinksProps = { canOperate: boolean; onNavigate?: () => void };

/** Leads nowhere that the role may not go. */
export function NavLinks({ canOperate, onNavigate }: NavLinksProps) {
  const current = findCurrent(usePathname());
  return (
    <ul className="flex flex-col gap-0.5">
      {items
        .filter((item) => canOperate || !('isForOperators' in item))
        .map(({ href, label }) => (
          <li key={href}>
            <Link
              href={href}
              aria-current={href === current ? 'page' : undefined}
              onClick={() => onNavigate?.()}
              className={cn(
                'flex h-7.5 items-center rounded-md px-2 text-muted hover:text-ink pointer-coarse:h-11',
                href === current && 'bg-hover font-medium text-ink',
              )}
            >
              {label}
            </Link>
          </li>
        ))}
    </ul>
  );
}
