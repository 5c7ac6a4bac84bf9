import { isFramePath } from './auth/request-place';

const TITLE = 'There is nothing at this address';
const WORDS = 'The link is cut short or wrong. Campaigns and calls are not affected.';

/**
 * The 404 of an address no router takes, as not text. By itself, for no page may be asked for it; JSON for
 * who asked a data route.
 */
export function nothingHere(pathname: string): Response {
  if (pathname.startsWith('/api/')) {
    const failure = { code: 'not-found', message: `${TITLE}. ${WORDS}`, requestId: '' };
    return Response.json({ failure }, { status: 404 });
  }
  const home = isFramePath(pathname) ? '/embed/campaigns' : '/campaigns';
  const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Not found</title><meta name="viewport" content="width=device-width"></head><body><main><h1>${TITLE}</h1><p>${WORDS}</p><p><a href="${home}">Go to campaigns</a></p></main></body></html>`;
  return new Response(page, {
    status: 404,
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
  });
}
