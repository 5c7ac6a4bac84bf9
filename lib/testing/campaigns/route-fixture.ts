import { serveFixture } from '../serve-fixture';
import { signedInAs } from '../signed-in';
import { openWatchFixture, type WatchFixture } from './watch-fixture';

/** With the headers of two who are signed in. */
export type RouteFixture = WatchFixture & { operator: Headers; viewer: Headers };

export async function openRouteFixture(): Promise<RouteFixture> {
  const fixture = serveFixture(await openWatchFixture());
  const { headers: operator } = await signedInAs('operator');
  const { headers: viewer } = await signedInAs('viewer');
  return { ...fixture, operator, viewer };
}
