import { z } from 'zod';
import { answerRoute } from '@/lib/server/answer-route';
import { answerConditional, readCampaignId, readLive } from '@/lib/server/campaigns';
import { DomainError } from '@/lib/server/errors';

type Context = { params: Promise<{ id: string }> };

export function GET(request: Request, { params }: Context): Promise<Response> {
  return answerRoute(request, { permission: 'see' }, async ({ actor }) => {
    const campaignId = readCampaignId(await params);
    const sinceMs = readSince(new URL(request.url).searchParams);
    const ifNoneMatch = request.headers.get('if-none-match');
    const { live, ...rest } = await readLive({ campaignId, actor, sinceMs, ifNoneMatch });
    return answerConditional({ ...rest, body: live });
  });
}

function readSince(params: URLSearchParams): number | null {
  const since = params.get('since');
  if (since === null) return null;
  const ms = z.coerce.number().int().min(0).safeParse(since);
  if (ms.success) return ms.data;
  throw new DomainError('bad-input', 'The time in “since” can not be read.');
}
