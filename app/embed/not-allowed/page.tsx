import type { Metadata } from 'next';
import { FrameNote } from '@/components/embed/frame-note';
import { NotAllowed } from '@/components/shell/not-allowed';
import { requirePageActor } from '@/lib/server/auth/actor';

export const metadata: Metadata = { title: 'Not allowed' };

export default async function FrameNotAllowedPage() {
  return <NotAllowed Page={FrameNote} person={await requirePageActor('see')} />;
}
