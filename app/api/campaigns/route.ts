import { after } from 'next/server';
import { answerRoute } from '@/lib/server/answer-route';
import { answerConditional, listHome } from '@/lib/server/campaigns';
import { advanceOpenInBackground } from '@/lib/server/launches';

/** Long enough for a launch left behind to be sent and settled after the answer. */
export const maxDuration = 60;

/** Everything home shows. Every look at it also takes on launches that nobody has open. */
export function GET(request: Request): Promise<Response> {
  return answerRoute(request, { permission: 'see' }, async ({ actor }) => {
    const ifNoneMatch = request.headers.get('if-none-match');
    after(advanceOpenInBackground);
    const { home, ...rest } = await listHome({ actor, ifNoneMatch });
    return answerConditional({ ...rest, body: home });
  });
}
