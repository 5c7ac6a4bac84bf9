import { answerRoute } from '@/lib/server/answer-route';
import { readCall } from '@/lib/server/campaigns';

type Context = { params: Promise<{ id: string; callId: string }> };

export function GET(request: Request, { params }: Context): Promise<Response> {
  return answerRoute(request, { permission: 'see-contacts' }, async () => {
    const { id: campaignId, callId } = await params;
    return Response.json(await readCall({ campaignId, key: { callId } }));
  });
}
