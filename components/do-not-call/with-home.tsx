'use client';

import { type ReactNode, Suspense, use } from 'react';
import type { HomeCountry } from '@/lib/contacts/numbers/home-country';

/** The home country on its way: Vapi may have to be asked for it, and the page does not wait for that. */
export type LaterHome = Promise<HomeCountry>;

type WithHomeProps = { home: LaterHome; children: (home: HomeCountry) => ReactNode };

/** What needs the home country, as soon as that is there. */
export function WithHome(props: WithHomeProps) {
  return (
    <Suspense fallback={<p className="text-muted">Reading the home country…</p>}>
      <Inner {...props} />
    </Suspense>
  );
}

function Inner({ home, children }: WithHomeProps) {
  return children(use(home));
}
