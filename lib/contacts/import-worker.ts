import { importSource } from './import-source';
import { ImportRefusal } from './import-types';
import { inspectSource } from './inspect-source';
import type { WorkerReply, WorkerRequest } from './worker-messages';

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

// One request a worker; cancelling is terminating it.
self.onmessage = async (event: MessageEvent<WorkerRequest>) => {
  try {
    reply(await work(event.data));
  } catch (error) {
    const message = error instanceof ImportRefusal ? error.message : FAILED;
    reply({ kind: 'refused', message });
  }
};
