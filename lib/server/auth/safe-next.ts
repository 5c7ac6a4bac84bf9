const FALLBACK = '/campaigns';

/** Where to go after signing in: a path of this console, whatever was asked for. */
export function safeNext(next: string | null | undefined): string {
  if (!next?.startsWith('/') || /^\/[/\\]|[\\\p{Cc}]/u.test(next)) return FALLBACK;
  const url = new URL(next, 'http://here.invalid');
  if (url.host !== 'here.invalid' || url.pathname === '/sign-in') return FALLBACK;
  // `/.//evil.example` comes out as `//evil.example`, which browsers take for another host.
  if (url.pathname.startsWith('//')) return FALLBACK;
  return `${url.pathname}${url.search}${url.hash}`;
}
