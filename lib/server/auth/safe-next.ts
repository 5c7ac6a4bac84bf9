import { isFramePath, pathIn, type RequestPlace } from './request-place';

/** Where to go after signing in: a path of this console, or of the frame, whatever was asked for. */
export function safeNext(next: string | null | undefined, place: RequestPlace = 'console'): string {
  const fallback = pathIn(place, '/campaigns');
  if (!next?.startsWith('/') || /^\/[/\\]|[\\\p{Cc}]/u.test(next)) return fallback;
  const url = new URL(next, 'http://here.invalid');
  if (url.host !== 'here.invalid' || url.pathname === pathIn(place, '/sign-in')) return fallback;
  // `/.//evil.example` comes out as `//evil.example`, which browsers take for another host.
  if (url.pathname.startsWith('//')) return fallback;
  if (isFramePath(url.pathname) !== (place === 'frame')) return fallback;
  return `${url.pathname}${url.search}${url.hash}`;
}
