import { z } from 'zod';
import { chunkSizeFor } from '@/lib/contacts/chunk-size';
import { AudienceFacts, type Contact } from '@/lib/contacts/contact';
import { cutText } from '@/lib/contacts/cut-text';
import type { ListHead, UploadProgress } from '@/lib/contacts/import-types';
import type { ImportedRows } from '@/lib/contacts/importer';
import { type Sending, sendRepeatable, UploadFailure, waitMs } from './send-request';

const LISTS = '/api/contacts/lists';
const UNREADABLE = 'The server answered something unreadable. Try again; the file is still here.';

const Opened = z.object({ listId: z.uuid(), revision: z.number().int().positive() });

export type UploadWork = {
  signal: AbortSignal;
  onProgress: (progress: UploadProgress) => void;
};

/** One list on its way up. Running it again after a failure goes on at the part that failed. */
export type Upload = { run(work: UploadWork): Promise<AudienceFacts> };

export type NewUpload = {
  imported: Pick<ImportedRows, 'report' | 'contacts'>;
  list: ListHead;
  wait?: Sending['wait'];
};

function gzip(text: string): Promise<ArrayBuffer> {
  const packed = new Response(text).body?.pipeThrough(new CompressionStream('gzip'));
  return new Response(packed ?? null).arrayBuffer();
}

async function openList(given: NewUpload, sending: Sending): Promise<string> {
  const { rowsIn, accepted, rejected, duplicates, columns } = given.imported.report;
  const list = {
    name: cutText(given.list.name, 200),
    source: cutText(given.list.source, 300),
    ...{ rowsIn, accepted, rejected, duplicates, columns },
  };
  const init = { method: 'POST', ...jsonBody(list) };
  const response = await sendRepeatable(LISTS, init, sending);
  const opened = Opened.safeParse(await response.json().catch(() => null));
  if (!opened.success) throw new UploadFailure(UNREADABLE, response.status);
  return `${LISTS}/${opened.data.listId}/${opened.data.revision}`;
}

function jsonBody(body: unknown): RequestInit {
  return { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
}

async function sendPart(url: string, part: Contact[], sending: Sending): Promise<void> {
  const headers = { 'content-type': 'application/octet-stream', 'x-content-encoding': 'gzip' };
  const body = await gzip(JSON.stringify(part));
  await sendRepeatable(url, { method: 'PUT', headers, body }, sending);
}

async function finish(url: string, count: number, sending: Sending): Promise<AudienceFacts> {
  const init = { method: 'POST', ...jsonBody({ count }) };
  const response = await sendRepeatable(`${url}/finish`, init, sending);
  const facts = AudienceFacts.safeParse(await response.json().catch(() => null));
  if (!facts.success) throw new UploadFailure(UNREADABLE, response.status);
  return facts.data;
}

/** Prepares an upload; nothing is sent before `run`. */
export function createUpload(given: NewUpload): Upload {
  const { contacts } = given.imported;
  const size = chunkSizeFor(contacts);
  let url: string | null = null;
  let sent = 0;

  async function sendAll(work: UploadWork): Promise<AudienceFacts> {
    const sending = { signal: work.signal, wait: given.wait ?? waitMs };
    url ??= await openList(given, sending);
    const tell = () => work.onProgress({ sent, total: contacts.length });
    tell();
    while (sent < contacts.length) {
      const part = contacts.slice(sent, sent + size);
      await sendPart(`${url}/parts/${sent}`, part, sending);
      sent += part.length;
      tell();
    }
    return finish(url, contacts.length, sending);
  }

  return {
    async run(work) {
      try {
        return await sendAll(work);
      } catch (error) {
        // Only a list that is still open can be gone on with.
        if (error instanceof UploadFailure && isListLost(error)) {
          url = null;
          sent = 0;
        }
        throw error;
      }
    },
  };
}

function isListLost({ status }: UploadFailure): boolean {
  return status === 404 || status === 409;
}
