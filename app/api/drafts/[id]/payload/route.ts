import { z } from 'zod';
import { answerRoute } from '@/lib/server/answer-route';
import { makePayload } from '@/lib/server/campaigns/make-payload';
import { DomainError } from '@/lib/server/errors';

type Context = { params: Promise<{ id: string }> };

/** The whole payload as a file: one body, or a list of them for a launch of several parts. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answerRoute(request, { permission: 'see-contacts' }, async () => {
    const id = z.uuid().safeParse((await params).id);
    if (!id.success) throw new DomainError('not-found', 'This draft does not exist.');
    const { fingerprint, requests } = await makePayload(id.data);
    const [only, ...others] = requests;
    const body = others.length === 0 ? only : requests;
    return new Response(`${JSON.stringify(body, null, 2)}\n`, {
      headers: {
        'content-type': 'application/json',
        'content-disposition': `attachment; filename="campaign-${fingerprint}.json"`,
      },
    });
  });
}
