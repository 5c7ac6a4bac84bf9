import { importSource } from './import-source';
import { ImportRefusal } from './import-types';
import { inspectSource } from './inspect-source';
import type { WorkerReply, WorkerRequest } from './worker-messages';

const GONE =
  'The file was moved or changed after it was chosen. Nothing was stored; choose it again.';
const FAILED =
  'Reading stopped because of a fault in this page. Nothing was stored; choose it again.';

function reply(message: WorkerReply): void {
  self.postMessage(message);
}

async function work(request: WorkerRequest): Promise<WorkerReply> {
  if (request.kind === 'inspect') {
    return { kind: 'inspected', inspection: await inspectSource(request.source, request.choice) };
  }
  const imported = await importSource(request.source, request.settings, (progress) =>
    reply({ kind: 'progress', progress }),
  );
  return { kind: 'imported', imported };
}

function sentenceOf(error: unknown): string {
  if (error instanceof ImportRefusal) return error.message;
  const isGone = error instanceof DOMException && /^Not(Found|Readable)Error$/.test(error.name);
  return isGone ? GONE : FAILED;
}

// One request a worker; cancelling is terminating it.
self.onmessage = async (event: MessageEvent<WorkerRequest>) => {
  try {
    reply(await work(event.data));
  } catch (error) {
    reply({ kind: 'refused', message: sentenceOf(error) });
  }
};
