import { answerRoute } from '@/lib/server/answer-route';
import { readCampaignId, stopCampaign } from '@/lib/server/campaigns';

type Context = { params: Promise<{ id: string }> };

/** Three tries at Vapi, each up to its deadline. */
export const maxDuration = 120;

export function POST(request: Request, { params }: Context): Promise<Response> {
  return answerRoute(request, { permission: 'operate', isMutation: true }, async ({ actor }) => {
    const campaignId = readCampaignId(await params);
    return Response.json(await stopCampaign({ campaignId, actor }));
  });
}
