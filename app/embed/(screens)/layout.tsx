import type { ReactNode } from 'react';
import { FrameBar } from '@/components/embed/frame-bar';
import { requirePageActor } from '@/lib/server/auth/actor';
import { signOutFrame } from '../actions';

export default async function EmbedScreensLayout({ children }: { children: ReactNode }) {
  const { name } = await requirePageActor('see');
  return (
    <>
      <FrameBar name={name} signOut={signOutFrame} />
      <main id="main" tabIndex={-1} className="px-4 pb-6 outline-none focus-visible:outline-none">
        {children}
      </main>
    </>
  );
}
