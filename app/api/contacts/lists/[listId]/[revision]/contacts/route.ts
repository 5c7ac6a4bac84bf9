import { z } from 'zod';
import { MAX_LIST_CONTACTS } from '@/lib/contacts/contact';
import { CONTACTS_PAGE } from '@/lib/contacts/lists/list-table';
import { answerRoute } from '@/lib/server/answer-route';
import { cleanText } from '@/lib/server/clean-text';
import { browseContacts, readListRef } from '@/lib/server/contacts';

type Context = { params: Promise<{ listId: string; revision: string }> };

const Page = z.coerce
  .number()
  .int()
  .min(0)
  .max(MAX_LIST_CONTACTS / CONTACTS_PAGE)
  .catch(0);

/** `?page=&search=` → `ContactsPage`. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answerRoute(request, { permission: 'see-contacts' }, async () => {
    const ref = readListRef(await params);
    const asked = new URL(request.url).searchParams;
    const search = cleanText((asked.get('search') ?? '').slice(0, 200));
    const page = Page.parse(asked.get('page') ?? 0);
    return Response.json(await browseContacts({ ...ref, search, page }));
  });
}
