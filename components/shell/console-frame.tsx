import type { ReactNode } from 'react';
import { Sidebar, type SidebarProps } from './sidebar';
import { TopBar } from './top-bar';

type ConsoleFrameProps = SidebarProps & { children: ReactNode };

/** The page's frame: skip link, navigation, and the one main landmark. */
export function ConsoleFrame({ children, ...rest }: ConsoleFrameProps) {
  return (
    <div className="min-h-dvh lg:grid lg:grid-cols-[188px_minmax(0,1fr)]">
      <a
        href="#main"
        className="fixed top-2 left-2 z-50 -translate-y-16 rounded-md bg-ink px-3 py-1.5 text-bg focus:translate-y-0"
      >
        Skip to content
      </a>
      <Sidebar {...rest} />
      <TopBar {...rest} />
      <main
        id="main"
        tabIndex={-1}
        className="w-full min-w-0 max-w-310 px-4 pt-4.5 pb-10 outline-none focus-visible:outline-none lg:px-6.5"
      >
        {children}
      </main>
    </div>
  );
}
