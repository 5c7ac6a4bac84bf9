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
    <div>
      <div className="px-2 text-caption">
        <p className="truncate text-ink" title={name}>
          {name}
        </p>
        {detail ? (
          <p className="truncate text-faint" title={detail}>
            {detail}
          </p>
        ) : null}
      </div>
      <div className="mt-1 flex items-center justify-between gap-1">
        {signOut ? (
          <form action={signOut}>
            <Button type="submit" variant="ghost" size="small" className="px-2">
              <LogOut aria-hidden />
              Sign out
            </Button>
          </form>
        ) : null}
        <ThemeToggle />
      </div>
    </div>
  );
}
