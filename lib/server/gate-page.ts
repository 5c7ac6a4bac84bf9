import { type NextRequest, NextResponse } from 'next/server';
import { FRAME_COOKIE, PLAIN_COOKIE, SECURE_COOKIE } from './auth/cookie-names';
import { isFramePath } from './auth/request-place';
import { signInPath } from './auth/sign-in-path';
import { contentSecurityPolicy } from './content-security-policy';
import { env } from './env';
import { nothingHere } from './nothing-here';

const OPEN_TO_ALL = /^\/(sign-in|set-up|invite\/[^/]+|reset\/[^/]+|embed\/sign-in)$/;

const NO_PAGE = /^\/(api|_next)\//;

/**
 * Gives every page its policy and spares strangers a detour. It guards nothing: each page, action and route
 * asks for its person itself.
 */
export function gatePage(request: NextRequest): Response {
  const nonce = btoa(crypto.randomUUID());
  const path = pagePath(request);
  const policy = contentSecurityPolicy({
    nonce,
    isDev: process.env.NODE_ENV === 'development',
    framedBy: isFramePath(request.nextUrl.pathname) ? env().embedOrigins : [],
  });
  if (isMalformed(request.nextUrl.pathname)) {
    return withPolicy(nothingHere(request.nextUrl.pathname), policy);
  }
  if (NO_PAGE.test(request.nextUrl.pathname)) return NextResponse.next();
  if (isStranger(request)) {
    const target = new URL(signInPath(path), request.nextUrl);
    return withPolicy(NextResponse.redirect(target), policy);
  }
  const headers = new Headers(request.headers);
  headers.set('content-security-policy', policy);
  headers.set('x-nonce', nonce);
  headers.set('x-page-path', path);
  return withPolicy(NextResponse.next({ request: { headers } }), policy);
}

/** Each place knows only its own cookie: one of the console opens no frame, and the reverse. */
function isStranger({ method, nextUrl, cookies }: NextRequest): boolean {
  if (method !== 'GET' || OPEN_TO_ALL.test(nextUrl.pathname)) return false;
  if (isFramePath(nextUrl.pathname)) return !cookies.has(FRAME_COOKIE);
  return !cookies.has(SECURE_COOKIE) && !cookies.has(PLAIN_COOKIE);
}

/** Not text, or with characters no address here has: a database refuses some of them with an error. */
function isMalformed(pathname: string): boolean {
  try {
    return /\p{Cc}/u.test(decodeURIComponent(pathname));
  } catch {
    return true;
  }
}

/** Path and query as a person would type them, without the router's own parameter. */
function pagePath({ nextUrl }: NextRequest): string {
  const query = new URLSearchParams(nextUrl.search);
  query.delete('_rsc');
  const text = query.toString();
  return text === '' ? nextUrl.pathname : `${nextUrl.pathname}?${text}`;
}

function withPolicy<R extends Response>(response: R, policy: string): R {
  response.headers.set('content-security-policy', policy);
  return response;
}
