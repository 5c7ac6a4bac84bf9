import type { ReactNode } from 'react';

type FrameNoteProps = { title: string; children: ReactNode; action?: ReactNode };

/** A screen that is only a sentence. As high as its words: the portal may fit the frame to it. */
export function FrameNote({ title, children, action }: FrameNoteProps) {
  return (
    <main className="max-w-120 px-4 py-6">
      <h1 className="text-title">{title}</h1>
      <p className="mt-1.5 text-lead text-muted">{children}</p>
      {action ? <div className="mt-5 flex flex-wrap gap-2">{action}</div> : null}
    </main>
  );
}
