'use client';

import { LogOut } from 'lucide-react';
import Link from 'next/link';
import { Button } from '@/components/ui/button';
import { ThemeToggle } from './theme-toggle';

/** Who is signed in. `detail` is the e-mail address or the role; `signOut` is a server action. */
export type PersonProps = {
  name: string;
  detail?: string | undefined;
  signOut?: (() => Promise<void>) | undefined;
  onNavigate?: (() => void) | undefined;
};

export function Person({ name, detail, signOut, onNavigate }: PersonProps) {
  return (
    <div>
      <Link
        href="/settings/account"
        onClick={() => onNavigate?.()}
        className="block rounded-md px-2 py-0.5 text-caption hover:bg-hover pointer-coarse:py-1.5"
      >
        <span className="sr-only">Your account: </span>
        <span className="block truncate text-ink" title={name}>
          {name}
        </span>
        {detail ? (
          <span className="block truncate text-faint" title={detail}>
            {detail}
          </span>
        ) : null}
      </Link>
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
