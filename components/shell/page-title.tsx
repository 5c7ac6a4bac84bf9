'use client';

import { type ReactNode, useEffect, useRef } from 'react';

type PageTitleProps = {
  children: ReactNode;
  /** When it changes, a button may have gone with it: a focus that was lost comes here. */
  focusKey?: string | undefined;
};

/** Where the document was opened; this module may be loaded only by a later move. */
function openedAt(): string {
  const [document] = performance.getEntriesByType('navigation');
  return new URL(document?.name ?? window.location.href, window.location.href).pathname;
}

/**
 * The page's heading. After a move inside the console the focus would be nowhere: it comes here, so that a
 * keyboard goes on from the top and a reader says where one is. The first page keeps its skip link first.
 */
export function PageTitle({ children, focusKey }: PageTitleProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const known = useRef(focusKey);
  useEffect(() => {
    const isArrival = window.location.pathname !== openedAt();
    const hasChanged = known.current !== focusKey;
    known.current = focusKey;
    if ((isArrival || hasChanged) && document.activeElement === document.body) {
      heading.current?.focus({ preventScroll: true });
    }
  }, [focusKey]);
  return (
    <h1
      ref={heading}
      tabIndex={-1}
      className="min-w-0 text-title [overflow-wrap:anywhere] focus-visible:outline-none"
    >
      {children}
    </h1>
  );
}
