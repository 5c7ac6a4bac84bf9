import type { ReactNode } from 'react';
import { Brand } from './brand';

type MessagePageProps = {
  title: string;
  children: ReactNode;
  action?: ReactNode;
  /** Finds the entry in the log. */
  requestId?: string | undefined;
};

/** A page that is only a sentence: no navigation, since whatever broke may have been that. */
export function MessagePage({ title, children, action, requestId }: MessagePageProps) {
  return (
    <main className="mx-auto flex min-h-[80dvh] max-w-120 flex-col justify-center px-6 py-10">
      <Brand />
      <h1 className="mt-6 text-title">{title}</h1>
      <p className="mt-1.5 text-lead text-muted">{children}</p>
      {action ? <div className="mt-5 flex flex-wrap gap-2">{action}</div> : null}
      {requestId ? (
        <p className="mt-5 text-caption text-faint">
          Request <span className="select-all font-mono">{requestId}</span>: pass it on if this
          stays.
        </p>
      ) : null}
    </main>
  );
}
