import { answerRoute } from '@/lib/server/answer-route';
import { readReadiness } from '@/lib/server/connection/readiness';

/** For people and monitors that sign in: 503 in words while the database is away. /api/health needs no session. */
export function GET(request: Request): Promise<Response> {
  return answerRoute(request, { permission: 'see' }, async () =>
    Response.json(await readReadiness()),
  );
}
