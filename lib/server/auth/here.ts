import 'server-only';
import { headers } from 'next/headers';
import { pathIn, placeOf } from './request-place';

/** The address of a screen in the place the page is drawn for: `/embed/launches/1` in a frame. */
export async function pathHere(path: string): Promise<string> {
  return pathIn(placeOf(await headers()), path);
}
