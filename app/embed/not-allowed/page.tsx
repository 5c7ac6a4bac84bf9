import type { Metadata } from 'next';
import { FrameNote } from '@/components/embed/frame-note';
import { PlaceLink } from '@/components/shell/place-link';
import { Button } from '@/components/ui/button';
import { requirePageActor } from '@/lib/server/auth/actor';

export const metadata: Metadata = { title: 'Not allowed' };

export default async function FrameNotAllowedPage() {
  const { name, role } = await requirePageActor('see');
  return (
    <FrameNote
      title="Your role does not open this page"
      action={
        <Button asChild>
          <PlaceLink href="/campaigns">Go to campaigns</PlaceLink>
        </Button>
      }
    >
      {name} is signed in as {role}. An administrator can change that; nothing was changed.
    </FrameNote>
  );
}
