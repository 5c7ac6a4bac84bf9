import { createHash } from 'node:crypto';
import { after } from 'next/server';
import { answerRoute } from '@/lib/server/answer-route';
import { advanceInBackground, readLaunch } from '@/lib/server/launches';

/** Long enough for a POST left behind to be sent and settled after the answer. */
export const maxDuration = 60;

type Context = { params: Promise<{ key: string }> };

/** Where a launch stands. While it is open, every look at it also takes it on. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answerRoute(request, { permission: 'see' }, async ({ actor }) => {
    const { key } = await params;
    const canSeeContacts = actor.permissions.has('see-contacts');
    const view = await readLaunch(key, { canSeeContacts });
    after(() => advanceInBackground(key));
    const body = JSON.stringify(view);
    const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
    if (request.headers.get('if-none-match') === etag) {
      return new Response(null, { status: 304, headers: { etag } });
    }
    return new Response(body, { headers: { etag, 'content-type': 'application/json' } });
  });
}
