import { AudienceFacts } from '@/lib/contacts/contact';
import type { AcceptedRows } from '@/lib/contacts/import/accepted-rows';
import { cutText } from '@/lib/contacts/import/cut-text';
import type { UploadProgress } from '@/lib/contacts/import-types';
import { type ListPart, listParts } from '@/lib/contacts/lists/list-parts';
import { type NewList, OpenedList, type StoredPart } from '@/lib/contacts/lists/list-upload';
import { GZIP_HEADERS, gzip } from './gzip';
import { runParts } from './run-parts';
import { type Sending, sendRepeatable, UploadFailure, waitMs } from './send-request';

const LISTS = '/api/contacts/lists';
const UNREADABLE = 'The server answered something unreadable. Try again; the file is still here.';
const UNDERWAY = 3;

export type UploadWork = {
  signal: AbortSignal;
  onProgress: (progress: UploadProgress) => void;
};

export type NewUpload = {
  list: NewList;
  accepted: AcceptedRows;
  wait?: Sending['wait'];
  pack?: typeof gzip;
};

async function readAnswer<T>(
  response: Response,
  schema: { safeParse(body: unknown): { success: true; data: T } | { success: false } },
): Promise<T> {
  const read = schema.safeParse(await response.json().catch(() => null));
  if (!read.success) throw new UploadFailure(UNREADABLE, response.status);
  return read.data;
}

function jsonBody(body: unknown): RequestInit {
  return {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json' },
  };
}

function isStored({ from, count }: ListPart, stored: StoredPart[]): boolean {
  return stored.some((part) => part.from === from && part.count === count);
}

/**
 * Stores a list: opens it, sends what the server does not have yet, and makes it usable. Called again after
 * a failure, also from another tab, it goes on with the parts that are missing.
 *
 * @throws UploadFailure
 */
export async function uploadContacts(given: NewUpload, work: UploadWork): Promise<AudienceFacts> {
  const sending = { signal: work.signal, wait: given.wait ?? waitMs };
  const pack = given.pack ?? gzip;
  const list = {
    ...given.list,
    name: cutText(given.list.name, 200),
    source: cutText(given.list.source, 300),
  };
  const opened = await readAnswer(await sendRepeatable(LISTS, jsonBody(list), sending), OpenedList);
  const url = `${LISTS}/${opened.listId}/${opened.revision}`;
  const total = list.accepted;
  let sent = 0;
  const tell = (more: number) => {
    sent += more;
    work.onProgress({ sent, total });
  };

  async function sendPart(part: ListPart): Promise<void> {
    if (!isStored(part, opened.parts)) {
      const body = await pack(part.pieces);
      const init = { method: 'PUT', headers: GZIP_HEADERS, body };
      await sendRepeatable(`${url}/parts/${part.from}`, init, sending);
    }
    tell(part.count);
  }

  tell(0);
  await runParts(listParts(given.accepted), sendPart, UNDERWAY);
  const finished = await sendRepeatable(`${url}/finish`, jsonBody({ count: total }), sending);
  return readAnswer(finished, AudienceFacts);
}
