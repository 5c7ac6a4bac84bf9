import { isFramePath, pathIn } from './request-place';

const HOMES = new Set(['/', '/embed']);

/** Where a stranger is sent who asked for `path` (with its query; null when it is not known). */
export function signInPath(path: string | null): string {
  const signIn = pathIn(path !== null && isFramePath(path) ? 'frame' : 'console', '/sign-in');
  return path === null || HOMES.has(path) ? signIn : `${signIn}?next=${encodeURIComponent(path)}`;
}
