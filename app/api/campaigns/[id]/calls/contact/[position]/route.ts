import { answerRoute } from '@/lib/server/answer-route';
import { readCall, readCampaignId, readPosition } from '@/lib/server/campaigns';

type Context = { params: Promise<{ id: string; position: string }> };

export function GET(request: Request, { params }: Context): Promise<Response> {
  return answerRoute(request, { permission: 'see-contacts' }, async () => {
    const given = await params;
    const campaignId = readCampaignId(given);
    const key = { position: readPosition(given.position) };
    return Response.json(await readCall({ campaignId, key }));
  });
}
