import { createImportService } from '@/lib/query/import-service';
import type { ImportEngine } from '../import-engine';

/** What the worker does, done in the page: for tests, where there is no worker. */
export function createDirectEngine(): ImportEngine {
  const service = createImportService({ wait: async () => {} });
  return {
    ...service,
    prepare: () => {},
    inspect: (source, choice, { isThorough = false }) =>
      service.inspect(source, choice, isThorough),
    check: (given, { onProgress }) => service.check(given, onProgress),
    end: () => {},
  };
}
