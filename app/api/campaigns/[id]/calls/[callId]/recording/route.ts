import { answerRoute } from '@/lib/server/answer-route';
import { readCampaignId } from '@/lib/server/campaigns';
import { answerRecording, readByteRange, readRecording } from '@/lib/server/recordings';

type Context = { params: Promise<{ id: string; callId: string }> };

/** Audio, whole or a range of it; `?download=1` to be saved. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answerRoute(request, { permission: 'see-contacts' }, async ({ actor }) => {
    const given = await params;
    const campaignId = readCampaignId(given);
    const { callId } = given;
    const isDownload = new URL(request.url).searchParams.get('download') === '1';
    const range = readByteRange(request.headers.get('range'));
    const { signal } = request;
    const asked = { campaignId, callId, actor, range, isDownload, signal };
    return answerRecording(await readRecording(asked), { callId, isDownload });
  });
}
