import type { ReactNode } from 'react';
import { ConsoleFrame } from '@/components/shell/console-frame';
import { requirePageActor } from '@/lib/server/auth/actor';

export default async function ConsoleLayout({ children }: { children: ReactNode }) {
  const actor = await requirePageActor('see');
  return <ConsoleFrame person={{ name: actor.name, detail: actor.role }}>{children}</ConsoleFrame>;
}
