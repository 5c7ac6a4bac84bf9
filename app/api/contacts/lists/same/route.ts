import { Sha256 } from '@/lib/contacts/lists/list-upload';
import { answerRoute } from '@/lib/server/answer-route';
import { findSameLists } from '@/lib/server/contacts';

/** Whether a file, or the very same contacts, are stored already; see `SameList`. */
export function GET(request: Request): Promise<Response> {
  const asked = new URL(request.url).searchParams;
  const read = (name: string) => Sha256.safeParse(asked.get(name)).data ?? null;
  return answerRoute(request, { permission: 'see' }, async () =>
    Response.json({ lists: await findSameLists({ sha256: read('sha256'), hash: read('hash') }) }),
  );
}
