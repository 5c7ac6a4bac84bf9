import { vi } from 'vitest';

class StillObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}

/** For tests only: jsdom lays nothing out, but what floats or has a box of its own asks for sizes. */
export function stubLayout() {
  vi.stubGlobal('ResizeObserver', StillObserver);
  Element.prototype.scrollIntoView = () => {};
  Element.prototype.hasPointerCapture = () => false;
}
