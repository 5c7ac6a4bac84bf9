import { answerRoute } from '@/lib/server/answer-route';
import {
  answerConditional,
  readCalls,
  readCallsQuery,
  readCampaignId,
} from '@/lib/server/campaigns';

type Context = { params: Promise<{ id: string }> };

export function GET(request: Request, { params }: Context): Promise<Response> {
  return answerRoute(request, { permission: 'see' }, async ({ actor }) => {
    const campaignId = readCampaignId(await params);
    const query = readCallsQuery(new URL(request.url).searchParams);
    const ifNoneMatch = request.headers.get('if-none-match');
    const { page, ...rest } = await readCalls({ campaignId, actor, query, ifNoneMatch });
    return answerConditional({ ...rest, body: page });
  });
}
