import { Fragment, type ReactNode } from 'react';
import { PageTitle } from './page-title';
import { PlaceLink } from './place-link';

export type Crumb = { label: string; href?: string };

type PageHeaderProps = {
  title: ReactNode;
  crumbs?: readonly Crumb[];
  /** A pill and muted words, beside the title. */
  meta?: ReactNode;
  /** "As of" and buttons, at the right; below the title on a phone. */
  actions?: ReactNode;
  /** See `PageTitle`: the state whose change takes buttons away. */
  focusKey?: string;
};

export function PageHeader({ title, crumbs, meta, actions, focusKey }: PageHeaderProps) {
  return (
    <header>
      {crumbs && crumbs.length > 0 ? <Breadcrumbs crumbs={crumbs} /> : null}
      <div className="flex min-h-7.5 flex-wrap items-center gap-x-2.5 gap-y-2">
        <PageTitle focusKey={focusKey}>{title}</PageTitle>
        {meta ? <div className="flex flex-wrap items-center gap-x-2.5 gap-y-1">{meta}</div> : null}
        {actions ? (
          <div className="ml-auto flex flex-wrap items-center justify-end gap-2">{actions}</div>
        ) : null}
      </div>
    </header>
  );
}

function Breadcrumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  return (
    <nav aria-label="Breadcrumb" className="mb-1.5 text-muted">
      <ol className="flex flex-wrap gap-x-1">
        {crumbs.map((crumb, index) => (
          <Fragment key={`${crumb.href ?? ''}${crumb.label}`}>
            {index > 0 ? <li aria-hidden>/</li> : null}
            <li>
              {crumb.href ? <CrumbLink label={crumb.label} href={crumb.href} /> : crumb.label}
            </li>
          </Fragment>
        ))}
      </ol>
    </nav>
  );
}

function CrumbLink({ label, href }: { label: string; href: string }) {
  return (
    <PlaceLink href={href} className="hover:text-ink hover:underline">
      {label}
    </PlaceLink>
  );
}
