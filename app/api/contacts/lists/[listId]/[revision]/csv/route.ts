import { answerRoute } from '@/lib/server/answer-route';
import { openListCsv, readListRef } from '@/lib/server/contacts';

type Context = { params: Promise<{ listId: string; revision: string }> };

/** A million contacts take a while to be written. */
export const maxDuration = 300;

/** The whole list as CSV, streamed. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answerRoute(request, { permission: 'see-contacts' }, async ({ actor }) => {
    const ref = readListRef(await params);
    const { name, body } = await openListCsv({ ...ref, actor });
    return new Response(body, {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="${fileName(name)}"`,
      },
    });
  });
}

/** What every system takes as a name of a file. */
function fileName(name: string): string {
  const stem = name.replace(/\.(csv|tsv|txt|xlsx)$/i, '').replace(/[^\w -]+/g, '_');
  return `${stem.trim().slice(0, 80) || 'contacts'}.csv`;
}
