import type { ReactNode } from 'react';
import { signOutAction } from '@/app/sign-in/actions';
import { ConsoleFrame } from '@/components/shell/console-frame';
import { requirePageActor } from '@/lib/server/auth/actor';

export default async function ConsoleLayout({ children }: { children: ReactNode }) {
  const actor = await requirePageActor('see');
  const person = { name: actor.name, detail: actor.role, signOut: signOutAction };
  return (
    <ConsoleFrame person={person} canOperate={actor.permissions.has('operate')}>
      {children}
    </ConsoleFrame>
  );
}
