import type { ReactNode } from 'react';
import { Brand } from '@/components/shell/brand';

type EntranceProps = { title: string; lead: ReactNode; children: ReactNode };

/** The page before the console: brand, one sentence, one form. */
export function Entrance({ title, lead, children }: EntranceProps) {
  return (
    <main className="mx-auto flex min-h-[90dvh] max-w-100 flex-col justify-center px-6 py-10">
      <Brand />
      <h1 className="mt-6 text-title">{title}</h1>
      <p className="mt-1 mb-5 text-muted">{lead}</p>
      {children}
    </main>
  );
}
