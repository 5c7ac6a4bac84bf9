'use client';

import { LogOut } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { ThemeToggle } from './theme-toggle';

/** Who is signed in. `detail` is the e-mail address or the role; `signOut` is a server action. */
export type PersonProps = {
  name: string;
  detail?: string | undefined;
  signOut?: (() => Promise<void>) | undefined;
};

export function Person({ name, detail, signOut }: PersonProps) {
  return (
    <div className="flex items-center gap-0.5">
      <div className="min-w-0 flex-1 px-2 text-caption">
        <p className="truncate text-ink" title={name}>
          {name}
        </p>
        {detail ? (
          <p className="truncate text-faint" title={detail}>
            {detail}
          </p>
        ) : null}
      </div>
      <ThemeToggle />
      {signOut ? (
        <form action={signOut}>
          <Button type="submit" variant="ghost" size="icon" aria-label="Sign out" title="Sign out">
            <LogOut aria-hidden />
          </Button>
        </form>
      ) : null}
    </div>
  );
}
