'use client';

import Link from 'next/link';
import { formatCount } from '@/components/shell/format-count';
import { useHref } from '@/components/shell/place';
import { Button } from '@/components/ui/button';
import type { CampaignConfig } from '@/lib/campaign/config-view';

type ContactPagesProps = { config: CampaignConfig; callerId: string | null; total: number };

/** Which contacts are listed, and the way to the others: each page has an address. */
export function ContactPages({ config, callerId, total }: ContactPagesProps) {
  const href = useHref();
  const { page, callers } = config;
  if (page === null) return null;
  const address = (offset: number, caller = callerId) => {
    const query = new URLSearchParams();
    if (offset > 0) query.set('from', String(offset + 1));
    if (caller !== null) query.set('number', caller);
    const text = query.size > 0 ? `?${query}` : '';
    return `${href(`/campaigns/${config.id}/config`)}${text}#contacts`;
  };
  const last = page.offset + page.contacts.length;
  return (
    <div className="flex flex-wrap items-center gap-2 border-line-soft border-t px-3.5 py-2">
      {callers.length > 1 ? (
        <nav aria-label="Contacts by number" className="flex flex-wrap gap-x-3 gap-y-1">
          <PlainLink href={address(0, null)} isHere={callerId === null} label="All" />
          {callers.map((caller) => (
            <PlainLink
              key={caller.callerId}
              href={address(0, caller.callerId)}
              isHere={caller.callerId === callerId}
              label={caller.label}
            />
          ))}
        </nav>
      ) : null}
      <span className="ml-auto text-caption text-muted">
        {page.contacts.length === 0
          ? 'none'
          : `${formatCount(page.offset + 1)}–${formatCount(last)} of ${formatCount(total)}`}
      </span>
      {page.offset > 0 ? (
        <Button asChild size="small">
          <Link href={address(Math.max(0, page.offset - page.limit))}>Previous</Link>
        </Button>
      ) : null}
      {last < total ? (
        <Button asChild size="small">
          <Link href={address(last)}>Next</Link>
        </Button>
      ) : null}
    </div>
  );
}

function PlainLink({ href, isHere, label }: { href: string; isHere: boolean; label: string }) {
  return (
    <Link
      href={href}
      aria-current={isHere ? 'true' : undefined}
      className="flex min-h-6 items-center text-muted hover:text-ink aria-[current]:font-medium aria-[current]:text-ink pointer-coarse:min-h-11"
    >
      {label}
    </Link>
  );
}
