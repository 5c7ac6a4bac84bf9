import type {
  ImportVerb,
  ImportVerbs,
  WorkerReply,
  WorkerRequest,
} from '@/lib/contacts/import/worker-messages';
import {
  EncodingRefusal,
  type ImportProgress,
  ImportRefusal,
  type UploadProgress,
} from '@/lib/contacts/import-types';
import { UploadFailure } from '@/lib/query/send-request';
import type { ImportEngine } from './import-engine';

const NOT_STARTED =
  'The file reader did not start. Nothing was stored. Reload the page and choose the file again.';

type Pending = {
  verb: ImportVerb;
  resolve: (answer: never) => void;
  reject: (reason: unknown) => void;
  onProgress?: (progress: never) => void;
};

type Work = {
  signal?: AbortSignal;
  onProgress?: ((progress: ImportProgress) => void) | ((progress: UploadProgress) => void);
};

/** One worker, its requests by id. It is made when first asked, and again after it was ended. */
function createDesk() {
  let worker: Worker | null = null;
  let lastId = 0;
  const pending = new Map<number, Pending>();

  function take({ data }: MessageEvent<WorkerReply>): void {
    const asked = pending.get(data.id);
    if (!asked) return;
    if (data.kind === 'progress') {
      asked.onProgress?.(data.progress as never);
      return;
    }
    pending.delete(data.id);
    // The worker answers each verb with its own kind of answer: ImportVerbs says which.
    if (data.kind === 'done') asked.resolve(data.answer as never);
    else if (asked.verb === 'upload') asked.reject(new UploadFailure(data.message, data.status));
    else if (data.isEncoding) asked.reject(new EncodingRefusal(data.message));
    else asked.reject(new ImportRefusal(data.message));
  }

  function failAll(): void {
    for (const { reject } of pending.values()) reject(new ImportRefusal(NOT_STARTED));
    end();
  }

  function open(): Worker {
    const made = new Worker(new URL('../../lib/query/import-worker.ts', import.meta.url), {
      type: 'module',
    });
    made.onmessage = take;
    made.onerror = failAll;
    return made;
  }

  function end(): void {
    worker?.terminate();
    worker = null;
    pending.clear();
  }

  function ask<V extends ImportVerb>(
    verb: V,
    asked: ImportVerbs[V]['ask'],
    { signal, onProgress }: Work = {},
  ): Promise<ImportVerbs[V]['answer']> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      worker ??= open();
      const id = ++lastId;
      pending.set(id, { verb, resolve, reject, ...(onProgress ? { onProgress } : {}) });
      signal?.addEventListener('abort', () => give(id, signal.reason), { once: true });
      worker.postMessage({ id, verb, ...asked });
    });
  }

  /** An upload is stopped and keeps its rows; anything else is ended with the worker it runs in. */
  function give(id: number, reason: unknown): void {
    const asked = pending.get(id);
    if (!asked) return;
    pending.delete(id);
    asked.reject(reason);
    if (asked.verb === 'upload') {
      worker?.postMessage({ id, verb: 'stop' } satisfies WorkerRequest);
      return;
    }
    for (const { reject } of pending.values()) reject(reason);
    end();
  }

  return { ask, end, prepare: () => void ask('prepare', {}).catch(() => {}) };
}

/** Reads, checks and uploads off the main thread. */
export function createWorkerEngine(): ImportEngine {
  const { ask, end, prepare } = createDesk();
  return {
    prepare,
    inspect: (source, choice, { isThorough = false, ...work }) =>
      ask('inspect', { source, choice, isThorough }, work),
    check: (given, work) => ask('check', given, work),
    issues: (query) => ask('issues', { query }),
    fix: (fix) => ask('fix', { fix }),
    issuesCsv: () => ask('issuesCsv', {}),
    sourceHash: () => ask('sourceHash', {}),
    upload: (list, work) => ask('upload', { list }, work),
    end,
  };
}
