import { env } from '../env';

const FRAME_ROOT = '/embed';

/** Where the screen stands that a request belongs to. `unknown`: a route asked without a Referer. */
export type RequestPlace = 'console' | 'frame' | 'unknown';

export function isFramePath(path: string): boolean {
  return path === FRAME_ROOT || path.startsWith(`${FRAME_ROOT}/`) || path.startsWith('/embed?');
}

/**
 * Pages, and actions posted to them, carry the path that proxy.ts noted down; routes are told apart by the
 * page in their Referer, which our policy sends along to our own origin, whole.
 */
export function placeOf(headers: Headers): RequestPlace {
  const path = headers.get('x-page-path') ?? refererPath(headers.get('referer'));
  if (path === null) return 'unknown';
  return isFramePath(path) ? 'frame' : 'console';
}

function refererPath(referer: string | null): string | null {
  if (referer === null || !URL.canParse(referer)) return null;
  const { origin, pathname } = new URL(referer);
  return env().appOrigins.includes(origin) ? pathname : null;
}

/** The address of a screen that stands in both places, in the one the request belongs to. */
export function pathIn(place: RequestPlace, path: string): string {
  return place === 'frame' ? `${FRAME_ROOT}${path}` : path;
}
