import { answerRoute } from '@/lib/server/answer-route';
import { answerConditional, listHome } from '@/lib/server/campaigns';

export function GET(request: Request): Promise<Response> {
  return answerRoute(request, { permission: 'see' }, async ({ actor }) => {
    const ifNoneMatch = request.headers.get('if-none-match');
    const { home, ...rest } = await listHome({ actor, ifNoneMatch });
    return answerConditional({ ...rest, body: home });
  });
}
