import type { ReactNode } from 'react';
import { FrameProvider } from '@/components/embed/frame-provider';
import { env } from '@/lib/server/env';

/** Screens for a frame in somebody's portal: the console's own, without its navigation. */
export default function EmbedLayout({ children }: { children: ReactNode }) {
  return (
    <FrameProvider portals={env().embedOrigins}>
      <noscript>
        <p className="px-4 py-6 text-lead">
          Dialboard needs scripts. Whoever looks after this page has to allow them in its frame.
        </p>
      </noscript>
      {children}
    </FrameProvider>
  );
}
