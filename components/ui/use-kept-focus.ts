'use client';

import { type RefObject, useEffect } from 'react';

/**
 * Keeps the focus inside of `root`: when what had it is taken away, and nothing else took it, it goes to
 * what was around that. Without this a keyboard starts again at the top of the page.
 */
export function useKeptFocus(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const within = root.current;
    if (within === null) return;
    let path: Element[] = [];
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const note = ({ target }: FocusEvent) => {
      path = target instanceof Element ? pathTo(target, within) : [];
    };
    const observer = new MutationObserver(() => {
      if (path[0]?.isConnected !== false) return;
      clearTimeout(waiting);
      // Who knows better where the focus goes has its turn first.
      waiting = setTimeout(() => takeFocus(path), 0);
    });
    document.addEventListener('focusin', note);
    observer.observe(within, { childList: true, subtree: true });
    return () => {
      clearTimeout(waiting);
      observer.disconnect();
      document.removeEventListener('focusin', note);
    };
  }, [root]);
}

/** The element and all around it, up to `root`; nothing where it stands elsewhere, as in a dialog. */
function pathTo(element: Element, root: Element): Element[] {
  const path: Element[] = [];
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    path.push(at);
    if (at === root) return path;
  }
  return [];
}

function takeFocus(path: readonly Element[]): void {
  if (document.activeElement !== document.body) return;
  const near = path.find((element) => element.isConnected);
  if (!(near instanceof HTMLElement)) return;
  if (!near.hasAttribute('tabindex')) near.tabIndex = -1;
  near.focus({ preventScroll: true });
}
