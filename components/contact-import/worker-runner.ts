import { type ImportProgress, ImportRefusal } from '@/lib/contacts/import-types';
import type { WorkerReply, WorkerRequest } from '@/lib/contacts/worker-messages';
import type { ImportRunner } from './import-runner';

type Work = { signal: AbortSignal; onProgress?: (progress: ImportProgress) => void };
type LastReply = Exclude<WorkerReply, { kind: 'progress' | 'refused' }>;

const NOT_STARTED =
  'The file reader did not start. Nothing was stored. Reload the page and choose the file again.';

function waitFor(worker: Worker, { signal, onProgress }: Work): Promise<LastReply> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    worker.onerror = () => reject(new ImportRefusal(NOT_STARTED));
    worker.onmessage = ({ data }: MessageEvent<WorkerReply>) => {
      if (data.kind === 'progress') onProgress?.(data.progress);
      else if (data.kind === 'refused') reject(new ImportRefusal(data.message));
      else resolve(data);
    };
  });
}

/** One worker a request: ending it is how a request is cancelled, wherever it is. */
async function ask(request: WorkerRequest, work: Work): Promise<LastReply> {
  work.signal.throwIfAborted();
  const worker = new Worker(new URL('../../lib/contacts/import-worker.ts', import.meta.url), {
    type: 'module',
  });
  try {
    const replied = waitFor(worker, work);
    worker.postMessage(request);
    return await replied;
  } finally {
    worker.terminate();
  }
}

/** Reads files off the main thread. */
export const workerRunner: ImportRunner = {
  async inspect(source, choice, work) {
    const reply = await ask({ kind: 'inspect', source, choice }, work);
    if (reply.kind === 'inspected') return reply.inspection;
    throw new ImportRefusal(NOT_STARTED);
  },
  async run(source, settings, work) {
    const reply = await ask({ kind: 'import', source, settings }, work);
    if (reply.kind === 'imported') return reply.imported;
    throw new ImportRefusal(NOT_STARTED);
  },
};
