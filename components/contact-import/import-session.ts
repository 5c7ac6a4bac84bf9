import type { AudienceFacts } from '@/lib/contacts/contact';
import { type ColumnRole, ImportRefusal, type ReadingChoice } from '@/lib/contacts/import-types';
import { assignRole } from '@/lib/contacts/mapping';
import type { ImportRunner } from './import-runner';
import {
  describeSource,
  type ImportStage,
  type ImportState,
  initialReading,
  initialState,
  type NamedSource,
  readSettings,
  typedInspection,
} from './import-state';
import { UploadFailure } from './send-request';
import { createStore } from './store';
import { createUpload, type NewUpload, type Upload } from './upload-contacts';

export type ImportSession = {
  getState(): ImportState;
  subscribe(listener: () => void): () => void;
  choose(source: NamedSource): Promise<void>;
  changeReading(changes: Partial<ReadingChoice>): Promise<void>;
  changeRole(column: number, role: ColumnRole): Promise<void>;
  changeCountry(country: string): Promise<void>;
  /** Checks the rows again, after a cancel or a fault. */
  recheck(): Promise<void>;
  /** Stores the accepted contacts. After a failure it goes on where it stopped. */
  store(onStored: (facts: AudienceFacts) => void): Promise<void>;
  /** Stops what is going on and goes back to the step before it. */
  cancel(): void;
  clear(): void;
};

export type SessionNeeds = {
  runner: ImportRunner;
  defaultCountry: string;
  wait?: NewUpload['wait'];
};

const BEFORE: Partial<Record<ImportStage, ImportStage>> = {
  inspecting: 'empty',
  checking: 'mapping',
  storing: 'checked',
};

const UNEXPECTED =
  'This stopped because of a fault in this page. Nothing was lost on the server. Reload the page and try again.';

function sentenceOf(error: unknown): string {
  const isOurs = error instanceof ImportRefusal || error instanceof UploadFailure;
  return isOurs ? error.message : UNEXPECTED;
}

/**
 * One import, from choosing a source to its list being stored. Lives outside React, so it goes on when
 * the step it was started in is left.
 */
export function createImportSession({ runner, defaultCountry, wait }: SessionNeeds): ImportSession {
  const store = createStore(initialState(defaultCountry));
  let current = new AbortController();
  let upload: Upload | null = null;

  /** Runs one piece of work at a time: beginning the next gives up the one before. */
  async function begin(
    at: 'source' | 'upload',
    stages: { during: ImportStage; onError: ImportStage },
    work: (signal: AbortSignal) => Promise<Partial<ImportState>>,
  ): Promise<boolean> {
    current.abort();
    current = new AbortController();
    const { signal } = current;
    store.set({ stage: stages.during, error: null, progress: null });
    try {
      const changes = await work(signal);
      if (signal.aborted) return false;
      store.set({ ...changes, progress: null });
      return true;
    } catch (error) {
      if (signal.aborted) return false;
      store.set({
        stage: stages.onError,
        progress: null,
        error: { at, message: sentenceOf(error) },
      });
      return false;
    }
  }

  async function check(): Promise<void> {
    const { source } = store.get();
    const settings = readSettings(store.get());
    upload = null;
    current.abort();
    store.set({ sent: 0, stage: 'mapping', error: null });
    if (!source || !settings) {
      store.set({ imported: null });
      return;
    }
    // The report before this one stays on screen until the next is there.
    await begin('source', { during: 'checking', onError: 'mapping' }, async (signal) => {
      const onProgress = (progress: ImportState['progress']) => {
        if (!signal.aborted) store.set({ progress });
      };
      const imported = await runner.run(source.content, settings, { signal, onProgress });
      return { imported, stage: 'checked' };
    });
  }

  async function inspect(source: NamedSource, choice: ReadingChoice): Promise<void> {
    const onError = store.get().inspection ? 'mapping' : 'empty';
    store.set({ imported: null });
    const isRead = await begin('source', { during: 'inspecting', onError }, async (signal) => {
      const inspection = await runner.inspect(source.content, choice, { signal });
      return { inspection, choice, roles: inspection.roles };
    });
    if (isRead) await check();
  }

  async function takeTyped(): Promise<void> {
    store.set({ inspection: typedInspection, roles: typedInspection.roles });
    await check();
  }

  return {
    getState: store.get,
    subscribe: store.subscribe,
    async choose(source) {
      upload = null;
      current.abort();
      const fresh = initialState(store.get().defaultCountry);
      store.set({ ...fresh, source });
      if (source.origin === 'typed') await takeTyped();
      else await inspect(source, initialReading);
    },
    async changeReading(changes) {
      const { source, choice } = store.get();
      if (source) await inspect(source, { ...choice, ...changes });
    },
    async changeRole(column, role) {
      store.set({ roles: assignRole(store.get().roles, column, role) });
      await check();
    },
    async changeCountry(country) {
      store.set({ defaultCountry: country });
      if (store.get().source) await check();
    },
    recheck: check,
    async store(onStored) {
      const { imported, source } = store.get();
      if (!imported || !source || imported.contacts.length === 0) return;
      upload ??= createUpload({
        imported,
        name: source.name,
        source: describeSource(source),
        ...(wait ? { wait } : {}),
      });
      const going = upload;
      await begin('upload', { during: 'storing', onError: 'checked' }, async (signal) => {
        const facts = await going.run({ signal, onProgress: (sent) => store.set({ sent }) });
        if (!signal.aborted) onStored(facts);
        return initialState(store.get().defaultCountry);
      });
    },
    cancel() {
      current.abort();
      const { stage, imported } = store.get();
      store.set({
        stage: BEFORE[stage] ?? stage,
        progress: null,
        imported: stage === 'checking' ? null : imported,
      });
    },
    clear() {
      current.abort();
      upload = null;
      store.set(initialState(store.get().defaultCountry));
    },
  };
}
