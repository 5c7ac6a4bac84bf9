import Link from 'next/link';
import { Button } from '@/components/ui/button';
import { formatCount } from '@/lib/campaign/phrases';

type ListPagerProps = { search: string; page: number; pages: number };

/** Earlier and later pages, as links: each has an address. */
export function ListPager({ search, page, pages }: ListPagerProps) {
  if (pages === 1) return null;
  const hrefOf = (to: number) => {
    const query = new URLSearchParams({ ...(search && { search }), page: String(to) });
    return `/contacts/do-not-call?${query}`;
  };
  return (
    <nav aria-label="Pages" className="mt-2.5 flex flex-wrap items-center gap-2 text-muted">
      <PageLink href={page > 1 ? hrefOf(page - 1) : null}>Newer</PageLink>
      <span>
        Page {formatCount(page)} of {formatCount(pages)}
      </span>
      <PageLink href={page < pages ? hrefOf(page + 1) : null}>Older</PageLink>
    </nav>
  );
}

function PageLink({ href, children }: { href: string | null; children: string }) {
  if (href === null) return <Button disabled>{children}</Button>;
  return (
    <Button asChild>
      <Link href={href}>{children}</Link>
    </Button>
  );
}
