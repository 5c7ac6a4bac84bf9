import { answerRoute } from '@/lib/server/answer-route';
import { readCallNeighbours, readCallsQuery, readPosition } from '@/lib/server/campaigns';

type Context = { params: Promise<{ id: string; position: string }> };

export function GET(request: Request, { params }: Context): Promise<Response> {
  return answerRoute(request, { permission: 'see-contacts' }, async () => {
    const { id: campaignId, position: text } = await params;
    const query = readCallsQuery(new URL(request.url).searchParams);
    const position = readPosition(text);
    return Response.json(await readCallNeighbours({ campaignId, position, query }));
  });
}
