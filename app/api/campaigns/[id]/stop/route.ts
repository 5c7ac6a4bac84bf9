import { answerRoute } from '@/lib/server/answer-route';
import { stopCampaign } from '@/lib/server/campaigns';

type Context = { params: Promise<{ id: string }> };

/** Three tries at Vapi, each up to its deadline. */
export const maxDuration = 120;

export function POST(request: Request, { params }: Context): Promise<Response> {
  return answerRoute(request, { permission: 'operate', isMutation: true }, async ({ actor }) => {
    const { id: campaignId } = await params;
    return Response.json(await stopCampaign({ campaignId, actor }));
  });
}
