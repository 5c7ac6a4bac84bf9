import { type NextRequest, NextResponse } from 'next/server';
import { PLAIN_COOKIE, SECURE_COOKIE } from './auth/cookie-names';
import { contentSecurityPolicy } from './content-security-policy';

const OPEN_TO_ALL = /^\/(sign-in|set-up|invite\/[^/]+|reset\/[^/]+)$/;

/**
 * Gives every page its policy and spares strangers a detour. It guards nothing: each page, action and route
 * asks for its person itself.
 */
export function gatePage(request: NextRequest): NextResponse {
  const nonce = btoa(crypto.randomUUID());
  const policy = contentSecurityPolicy({ nonce, isDev: process.env.NODE_ENV === 'development' });
  const path = pagePath(request);
  if (isStranger(request)) {
    const target = path === '/' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(path)}`;
    return withPolicy(NextResponse.redirect(new URL(target, request.nextUrl)), policy);
  }
  const headers = new Headers(request.headers);
  headers.set('content-security-policy', policy);
  headers.set('x-nonce', nonce);
  headers.set('x-page-path', path);
  return withPolicy(NextResponse.next({ request: { headers } }), policy);
}

function isStranger(request: NextRequest): boolean {
  if (request.method !== 'GET' || OPEN_TO_ALL.test(request.nextUrl.pathname)) return false;
  return !request.cookies.has(SECURE_COOKIE) && !request.cookies.has(PLAIN_COOKIE);
}

/** Path and query as a person would type them, without the router's own parameter. */
function pagePath({ nextUrl }: NextRequest): string {
  const query = new URLSearchParams(nextUrl.search);
  query.delete('_rsc');
  const text = query.toString();
  return text === '' ? nextUrl.pathname : `${nextUrl.pathname}?${text}`;
}

function withPolicy(response: NextResponse, policy: string): NextResponse {
  response.headers.set('content-security-policy', policy);
  return response;
}
