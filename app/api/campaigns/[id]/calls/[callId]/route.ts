import { answerRoute } from '@/lib/server/answer-route';
import { readCall, readCampaignId } from '@/lib/server/campaigns';

type Context = { params: Promise<{ id: string; callId: string }> };

export function GET(request: Request, { params }: Context): Promise<Response> {
  return answerRoute(request, { permission: 'see-contacts' }, async () => {
    const given = await params;
    const campaignId = readCampaignId(given);
    return Response.json(await readCall({ campaignId, key: { callId: given.callId } }));
  });
}
