import { answerRoute } from '@/lib/server/answer-route';
import { readCall, readPosition } from '@/lib/server/campaigns';

type Context = { params: Promise<{ id: string; position: string }> };

export function GET(request: Request, { params }: Context): Promise<Response> {
  return answerRoute(request, { permission: 'see-contacts' }, async () => {
    const { id: campaignId, position } = await params;
    const key = { position: readPosition(position) };
    return Response.json(await readCall({ campaignId, key }));
  });
}
