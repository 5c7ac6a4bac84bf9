import { answerRoute } from '@/lib/server/answer-route';
import { listDrafts } from '@/lib/server/drafts';

/** For who may edit them; see the route of one draft. */
export function GET(request: Request): Promise<Response> {
  return answerRoute(request, { permission: 'operate' }, async () =>
    Response.json(await listDrafts()),
  );
}
