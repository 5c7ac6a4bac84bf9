import { answerRoute } from '@/lib/server/answer-route';
import {
  readCallNeighbours,
  readCallsQuery,
  readCampaignId,
  readPosition,
} from '@/lib/server/campaigns';

type Context = { params: Promise<{ id: string; position: string }> };

export function GET(request: Request, { params }: Context): Promise<Response> {
  return answerRoute(request, { permission: 'see-contacts' }, async () => {
    const given = await params;
    const campaignId = readCampaignId(given);
    const query = readCallsQuery(new URL(request.url).searchParams);
    const position = readPosition(given.position);
    return Response.json(await readCallNeighbours({ campaignId, position, query }));
  });
}
