import { activityCsv } from '@/lib/campaign/activity-csv';
import { answerRoute } from '@/lib/server/answer-route';
import { listActivity } from '@/lib/server/audit/list-activity';
import { readCampaignId } from '@/lib/server/campaigns';

type Context = { params: Promise<{ id: string }> };

const MOST = 5_000;

/** The latest 5,000 acts as CSV. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answerRoute(request, { permission: 'see' }, async ({ actor }) => {
    const id = readCampaignId(await params);
    const { entries } = await listActivity({ campaignId: id, actor, before: null, limit: MOST });
    const name = `activity-${id.slice(0, 40)}.csv`;
    return new Response(activityCsv(entries), {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="${name}"`,
      },
    });
  });
}
