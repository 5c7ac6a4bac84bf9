import type {
  ImportVerbs,
  WorkerReply,
  WorkerRequest,
} from '@/lib/contacts/import/worker-messages';
import { EncodingRefusal, ImportRefusal } from '@/lib/contacts/import-types';
import { createGzipApart } from './gzip-apart';
import { createImportService } from './import-service';
import { UploadFailure } from './send-request';

const GONE =
  'The file was moved or changed after it was chosen. Nothing was stored; choose it again.';
const FAILED =
  'Reading stopped because of a fault in this page. Nothing was stored; choose it again.';

const openGzip = () => new Worker(new URL('./gzip-worker.ts', import.meta.url), { type: 'module' });
const service = createImportService({ pack: createGzipApart(openGzip) });
const running = new Map<number, AbortController>();

function reply(message: WorkerReply): void {
  self.postMessage(message);
}

type Asked = Exclude<WorkerRequest, { verb: 'stop' }>;

function work(asked: Asked, signal: AbortSignal): Promise<ImportVerbs[Asked['verb']]['answer']> {
  type Progress = Extract<WorkerReply, { kind: 'progress' }>['progress'];
  const onProgress = (progress: Progress) => reply({ id: asked.id, kind: 'progress', progress });
  switch (asked.verb) {
    case 'prepare':
      return service.prepare();
    case 'inspect':
      return service.inspect(asked.source, asked.choice, asked.isThorough);
    case 'check':
      return service.check(asked, onProgress);
    case 'issues':
      return service.issues(asked.query);
    case 'fix':
      return service.fix(asked.fix);
    case 'issuesCsv':
      return service.issuesCsv();
    case 'sourceHash':
      return service.sourceHash();
    case 'upload':
      return service.upload(asked.list, { signal, onProgress });
  }
}

type Refusal = Omit<Extract<WorkerReply, { kind: 'refused' }>, 'id' | 'kind'>;

function refusalOf(error: unknown): Refusal {
  const isEncoding = error instanceof EncodingRefusal;
  if (error instanceof UploadFailure) {
    return { message: error.message, status: error.status, isEncoding };
  }
  if (error instanceof ImportRefusal) return { message: error.message, status: null, isEncoding };
  const isGone = error instanceof DOMException && /^Not(Found|Readable)Error$/.test(error.name);
  return { message: isGone ? GONE : FAILED, status: null, isEncoding };
}

self.onmessage = async ({ data }: MessageEvent<WorkerRequest>) => {
  if (data.verb === 'stop') return running.get(data.id)?.abort();
  const stopping = new AbortController();
  running.set(data.id, stopping);
  try {
    reply({ id: data.id, kind: 'done', answer: await work(data, stopping.signal) });
  } catch (error) {
    reply({ id: data.id, kind: 'refused', ...refusalOf(error) });
  } finally {
    running.delete(data.id);
  }
};
