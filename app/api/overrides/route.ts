import { answerRoute } from '@/lib/server/answer-route';
import { listSavedOverrides } from '@/lib/server/overrides';

/** Sets are texts of drafts: for those who may edit drafts. */
export function GET(request: Request): Promise<Response> {
  return answerRoute(request, { permission: 'operate' }, async () =>
    Response.json(await listSavedOverrides()),
  );
}
