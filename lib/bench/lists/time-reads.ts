import { CONTACTS_PAGE } from '@/lib/contacts/lists/list-table';
import { browseContacts, openListCsv, readFacts, readListDetail } from '@/lib/server/contacts';
import type { ListRef } from '@/lib/server/contacts/list-ref';
import type { Db } from '@/lib/server/db/client';
import { medianOf, peakOf, type Timings } from './clock';
import { ANN, numberAt } from './make-list';

type Room = { db: Db; ref: ListRef; count: number };

/** Pages, searches and counts, as the screens of a list ask for them. */
export async function timeReads({ db, ref, count }: Room): Promise<Timings> {
  const pages = Math.ceil(count / CONTACTS_PAGE);
  const browse = (page: number, search = '') =>
    medianOf(() => browseContacts({ ...ref, page, search }, db));
  return {
    'page, first': await browse(0),
    'page, middle': await browse(pages >> 1),
    'page, last': await browse(pages - 1),
    'search: a name many have': await browse(0, 'miller'),
    'search: a number': await browse(0, numberAt(count >> 1).slice(2)),
    'search: nobody': await browse(0, 'nobody of that name'),
    'facts of the list': await medianOf(() => readListDetail(ref.listId, db)),
  };
}

/** After somebody was forgotten the places of a list have a gap. */
export async function timePagesWithGap({ db, ref, count }: Room): Promise<Timings> {
  const page = Math.ceil(count / CONTACTS_PAGE) - 1;
  const browse = () => browseContacts({ ...ref, page, search: '' }, db);
  return { 'page, last, of a list with a gap': await medianOf(browse) };
}

/** The first campaign's share of it, with 100,000 numbers on do-not-call. */
export async function timeShare({ db, ref, count }: Room): Promise<Timings> {
  const last = Math.max(0, count - 10_000);
  return {
    'facts of the last share of 10,000': await medianOf(() =>
      readFacts({ ...ref, from: last }, { db }),
    ),
  };
}

export async function timeCsv({ db, ref }: Room): Promise<Timings> {
  const download = async () => {
    const { body } = await openListCsv({ ...ref, actor: ANN }, db);
    for await (const _ of body) {
      // To the last byte.
    }
  };
  const { ms, mb } = await peakOf(download);
  return { 'CSV, to the last byte': ms, 'CSV: memory above what it was, MB': mb };
}
