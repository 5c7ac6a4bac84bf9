'use client';

import { usePathname } from 'next/navigation';
import { type ReactNode, useEffect, useRef } from 'react';
import { PlaceProvider } from '@/components/shell/place';
import { OpaqueOriginGuard } from './opaque-origin-guard';
import { throttleLatest } from './throttle';
import { usePortal } from './use-portal';

type FrameProviderProps = { portals: readonly string[]; children: ReactNode };

const HEIGHT_EVERY_MS = 100;

/** What every screen in a frame stands in: its place, and the portal told of its height and its page. */
export function FrameProvider({ portals, children }: FrameProviderProps) {
  const tell = usePortal(portals);
  const content = useRef<HTMLDivElement>(null);
  const pathname = usePathname();
  useEffect(() => tell({ type: 'navigate', path: pathname }), [tell, pathname]);
  // The content's height and not the document's: that is never less than the frame's own.
  useEffect(() => {
    const element = content.current;
    if (element === null) return;
    const heights = throttleLatest<number>(HEIGHT_EVERY_MS, (height) =>
      tell({ type: 'height', height }),
    );
    const observer = new ResizeObserver(() => heights.push(Math.ceil(element.offsetHeight)));
    observer.observe(element);
    return () => {
      observer.disconnect();
      heights.cancel();
    };
  }, [tell]);
  return (
    <PlaceProvider place="frame" onNews={tell}>
      <div ref={content}>
        <OpaqueOriginGuard>{children}</OpaqueOriginGuard>
      </div>
    </PlaceProvider>
  );
}
