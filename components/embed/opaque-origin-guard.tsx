'use client';

import { type ReactNode, useSyncExternalStore } from 'react';
import { FrameNote } from './frame-note';
import { OpenInTab } from './open-in-tab';

const never = () => () => undefined;

/**
 * A frame sandboxed without `allow-same-origin` belongs to nobody: no cookie, and every request refused. It
 * is said instead of letting somebody type a password in vain.
 */
export function OpaqueOriginGuard({ children }: { children: ReactNode }) {
  const isOpaque = useSyncExternalStore(
    never,
    () => window.origin === 'null',
    () => false,
  );
  if (!isOpaque) return children;
  return (
    <FrameNote title="This frame does not let Dialboard sign in" action={<OpenInTab />}>
      The page around it sandboxes the frame without <code>allow-same-origin</code>. Whoever looks
      after that page has to add it. Nothing was sent or changed.
    </FrameNote>
  );
}
