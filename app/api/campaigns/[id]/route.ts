import { answerRoute } from '@/lib/server/answer-route';
import { deleteCampaign, readCampaignId } from '@/lib/server/campaigns';

type Context = { params: Promise<{ id: string }> };

/** Looking whether it dials, deleting, and reading it again. */
export const maxDuration = 60;

/** Deletes a campaign that does not dial. A route and no action: of many to delete, several go at once. */
export function DELETE(request: Request, { params }: Context): Promise<Response> {
  return answerRoute(request, { permission: 'operate', isMutation: true }, async ({ actor }) => {
    const campaignId = readCampaignId(await params);
    await deleteCampaign({ campaignId, actor });
    return new Response(null, { status: 204 });
  });
}
