import Link from 'next/link';
import { Button } from '@/components/ui/button';
import { formatCount } from './format-count';

type PagerProps = { page: number; pages: number; hrefOf: (page: number) => string };

/** The pages before and after this one, as links: each has an address. */
export function Pager({ page, pages, hrefOf }: PagerProps) {
  if (pages <= 1) return null;
  return (
    <nav aria-label="Pages" className="mt-2.5 flex items-center justify-end gap-2.5 text-muted">
      <span className="tabular-nums">
        Page {formatCount(page)} of {formatCount(pages)}
      </span>
      <PageLink href={page > 1 ? hrefOf(page - 1) : null}>Previous</PageLink>
      <PageLink href={page < pages ? hrefOf(page + 1) : null}>Next</PageLink>
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
