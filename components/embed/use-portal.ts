'use client';

import { useTheme } from 'next-themes';
import { useCallback, useEffect, useRef } from 'react';
import {
  type FrameEvent,
  type FrameMessage,
  findParentOrigin,
  readPortalMessage,
} from './messages';

/** Tells the page around the frame, and only that one, what happened. Does nothing outside a frame. */
export type TellPortal = (event: FrameEvent) => void;

/** The line to the page around the frame; `allowed` are the portals of the settings. */
export function usePortal(allowed: readonly string[]): TellPortal {
  const { setTheme } = useTheme();
  const origin = useRef<string | null>(null);
  const tell = useCallback<TellPortal>(
    (event) => {
      if (window.parent === window) return;
      origin.current ??= findParentOrigin({ ...readSurroundings(), allowed });
      if (origin.current === null) return;
      const message: FrameMessage = { source: 'dialboard', v: 1, ...event };
      window.parent.postMessage(message, origin.current);
    },
    [allowed],
  );
  // Messages come from outside React.
  useEffect(() => {
    function listen(event: MessageEvent) {
      if (window.parent === window) return;
      const message = readPortalMessage(event, { parent: window.parent, allowed });
      if (message === null) return;
      origin.current = event.origin;
      if (message.type === 'ping') tell({ type: 'ready' });
      else {
        setTheme(message.theme);
        document.documentElement.dataset.background = message.background ?? 'solid';
      }
    }
    window.addEventListener('message', listen);
    tell({ type: 'ready' });
    return () => window.removeEventListener('message', listen);
  }, [allowed, tell, setTheme]);
  return tell;
}

function readSurroundings() {
  const { ancestorOrigins } = window.location;
  return {
    ancestorOrigins: ancestorOrigins === undefined ? null : [...ancestorOrigins],
    referrer: document.referrer,
  };
}
