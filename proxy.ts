import type { NextRequest } from 'next/server';
import { gatePage } from '@/lib/server/gate-page';

export function proxy(request: NextRequest): Response {
  return gatePage(request);
}

export const config = {
  // Data routes answer for themselves, and their bodies would be cut at the proxy's limit. Paths with a percent
  // sign come here whatever they lead to: the router breaks on those that can't be decoded.
  matcher: ['/((?!api/|_next/static/|_next/image|favicon\\.ico$|icon\\.svg$).*)', '/(.*%.*)'],
};
