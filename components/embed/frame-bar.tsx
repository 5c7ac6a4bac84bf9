'use client';

import { LogOut } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { OpenInTab } from './open-in-tab';

type FrameBarProps = { name: string; signOut: () => Promise<void> };

/** Who is signed in in this frame, and the two ways out. Takes the place of the console's navigation. */
export function FrameBar({ name, signOut }: FrameBarProps) {
  return (
    <header className="flex flex-wrap items-center justify-end gap-1 px-4 pt-2 text-caption text-muted">
      <span className="mr-1 truncate">{name}</span>
      <form action={signOut}>
        <Button type="submit" variant="ghost" size="small">
          <LogOut aria-hidden />
          Sign out
        </Button>
      </form>
      <OpenInTab isQuiet />
    </header>
  );
}
