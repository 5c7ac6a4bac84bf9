import { answerRoute } from '@/lib/server/answer-route';
import { refreshNow, watchDeps } from '@/lib/server/campaigns';
import { launchDeps, readLaunch, undoLaunch } from '@/lib/server/launches';

type Context = { params: Promise<{ key: string }> };

export const maxDuration = 60;

/** Takes a launch back; a route and not an action, so that it never queues behind one. */
export function POST(request: Request, { params }: Context): Promise<Response> {
  return answerRoute(request, { permission: 'operate', isMutation: true }, async ({ actor }) => {
    const { key } = await params;
    await undoLaunch(key, { actor, deps: await launchDeps() });
    const canSeeContacts = actor.permissions.has('see-contacts');
    const view = await readLaunch(key, { canSeeContacts });
    const deps = await watchDeps();
    // The live page's next poll shall show the stop, not the last snapshot.
    const ids = view.parts.flatMap(({ vapiId }) => (vapiId === null ? [] : [vapiId]));
    await Promise.all(ids.map((id) => refreshNow(id, deps)));
    return Response.json(view);
  });
}
