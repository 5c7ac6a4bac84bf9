type RequestContext = { waitUntil?: (work: Promise<void>) => void };
type ContextHolder = { get?: () => RequestContext | undefined };

/** Where Vercel's runtime keeps what belongs to the request under way. */
const KEY = Symbol.for('@vercel/request-context');

let release: (() => void) | undefined;
let timer: NodeJS.Timeout | undefined;

/**
 * Keeps a Vercel instance awake for `ms`, so that the pool can give its idle connections back: an instance
 * that is suspended before keeps them open, and the database runs out. Elsewhere it does nothing.
 */
export function holdInstance(ms: number): void {
  const waitUntil = requestContext()?.waitUntil;
  if (!waitUntil) return;
  clearTimeout(timer);
  release?.();
  const work = new Promise<void>((resolve) => {
    release = resolve;
  });
  timer = setTimeout(() => release?.(), ms);
  waitUntil(work);
}

function requestContext(): RequestContext | undefined {
  const holder: { [key: symbol]: ContextHolder | undefined } = globalThis as never;
  return holder[KEY]?.get?.();
}
