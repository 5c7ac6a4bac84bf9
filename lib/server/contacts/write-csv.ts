import 'server-only';
import Papa from 'papaparse';
import type { Contact } from '@/lib/contacts/contact';
import { recordOutcome } from '@/lib/server/audit/record';
import type { Actor } from '@/lib/server/auth/actor';
import { type Db, getDb } from '@/lib/server/db/client';
import { type ListRef, noSuchList } from './list-ref';
import { readContactPages, TO_THE_END } from './read-contacts';
import { readWholeFacts } from './read-facts';

/**
 * Cells a spreadsheet would run as a formula get a leading apostrophe; full-width signs count too. A number
 * in E.164 begins with a plus sign and is none.
 */
const FORMULA_START = /^(?!\+\d+$)[=+\-@\t\r\n\0＝＋－＠]/;

const FIELDS = ['number', 'extension', 'name', 'email', 'externalId'] as const;

/**
 * A list as CSV (RFC 4180, CRLF), page by page: no list is ever in memory whole. Who took it is written down.
 *
 * @throws DomainError `not-found`, before the first byte
 */
export async function openListCsv(
  { actor, ...ref }: ListRef & { actor: Actor },
  given?: Db,
): Promise<{ name: string; body: ReadableStream<Uint8Array> }> {
  const db = given ?? (await getDb());
  const found = await readWholeFacts(ref, db);
  if (found === null) throw noSuchList();
  const detail = { contacts: found.whole.count };
  await recordOutcome(db, { actor, action: 'contacts.download', target: ref.listId, detail });
  const columns = found.whole.columns.map(({ name }) => name);
  return { name: found.whole.name, body: toStream(lines(ref, { columns, db })) };
}

async function* lines(
  ref: ListRef,
  { columns, db }: { columns: readonly string[]; db: Db },
): AsyncGenerator<string> {
  yield write([[...FIELDS, ...columns]]);
  for await (const page of readContactPages(ref, { from: 0, to: TO_THE_END, db })) {
    yield write(page.map((contact) => toCells(contact, columns)));
  }
}

function toCells(contact: Contact, columns: readonly string[]): string[] {
  const own = FIELDS.map((field) => contact[field] ?? '');
  const { variables } = contact;
  return [
    ...own,
    ...columns.map((name) => (Object.hasOwn(variables, name) ? (variables[name] ?? '') : '')),
  ];
}

function write(rows: string[][]): string {
  return `${Papa.unparse(rows, { newline: '\r\n', escapeFormulae: FORMULA_START })}\r\n`;
}

function toStream(texts: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { value, done } = await texts.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await texts.return(undefined);
    },
  });
}
