import { answerRoute } from '@/lib/server/answer-route';
import { launchDeps, readLaunch, undoLaunch } from '@/lib/server/launches';

type Context = { params: Promise<{ key: string }> };

export const maxDuration = 60;

/** Takes a launch back; a route and not an action, so that it never queues behind one. */
export function POST(request: Request, { params }: Context): Promise<Response> {
  return answerRoute(request, { permission: 'operate', isMutation: true }, async ({ actor }) => {
    const { key } = await params;
    await undoLaunch(key, { actor, deps: await launchDeps() });
    const canSeeContacts = actor.permissions.has('see-contacts');
    return Response.json(await readLaunch(key, { canSeeContacts }));
  });
}
