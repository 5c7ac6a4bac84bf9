import 'server-only';
import { noteEnded, watchDeps } from '@/lib/server/campaigns';
import { sweepListed } from '@/lib/server/do-not-call';
import { env } from '@/lib/server/env';
import { statusOf, toFailure } from '@/lib/server/failure';
import { launchDeps } from '@/lib/server/launches';
import { log } from '@/lib/server/log';
import { newRequestId } from '@/lib/server/request-id';
import { isCron } from './is-cron';
import { runRound } from './run-round';

/** One round for whoever knows the secret; without a secret there is no such address. */
export async function answerCron(request: Request): Promise<Response> {
  const { CRON_SECRET: secret } = env();
  if (secret === undefined) return answer({ error: 'not found' }, 404);
  if (!isCron(request.headers, secret)) return answer({ error: 'wrong secret' }, 401);
  const requestId = newRequestId();
  try {
    const watch = await watchDeps();
    const round = await runRound(await launchDeps(), [
      (mayGoOn) => sweepListed(watch, mayGoOn),
      (mayGoOn) => noteEnded(watch, mayGoOn),
    ]);
    log.info({ requestId, ...round }, 'cron round');
    return answer(round, 200);
  } catch (thrown) {
    const failure = toFailure(thrown, requestId);
    return answer({ failure }, statusOf(failure.code));
  }
}

function answer(body: unknown, status: number): Response {
  return Response.json(body, { status, headers: { 'cache-control': 'private, no-store' } });
}
