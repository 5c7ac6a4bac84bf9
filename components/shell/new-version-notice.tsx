'use client';

import { useSyncExternalStore } from 'react';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import { hasNewVersion, subscribeToNewVersion } from '@/lib/query/new-version';

/** At the foot of the window from the first call on that the server no longer knows. Nothing is repeated. */
export function NewVersionNotice() {
  const isShown = useSyncExternalStore(subscribeToNewVersion, hasNewVersion, () => false);
  if (!isShown) return null;
  return (
    <div className="pointer-events-none fixed inset-x-0 bottom-0 z-40 flex justify-center p-3">
      <Callout
        tone="warn"
        role="status"
        title="A new version was deployed."
        className="pointer-events-auto shadow-lg"
        action={<Button onClick={() => window.location.reload()}>Reload the page</Button>}
      >
        This page can still be read, but changes nothing any more. Saved drafts are kept.
      </Callout>
    </div>
  );
}
