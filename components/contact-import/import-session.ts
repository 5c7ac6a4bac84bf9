import type { AudienceFacts } from '@/lib/contacts/contact';
import {
  type CellFix,
  type ColumnRole,
  EncodingRefusal,
  type FixResult,
  type IssuePage,
  type IssueQuery,
  type ListHead,
  OPEN_READING,
  type ReadingChoice,
} from '@/lib/contacts/import-types';
import { assignRole } from '@/lib/contacts/mapping/mapping';
import type { ImportEngine } from './import-engine';
import { sentenceOf } from './import-failure';
import {
  allowedOf,
  describeSource,
  type ImportFailurePlace,
  type ImportRules,
  type ImportStage,
  type ImportState,
  initialRules,
  initialState,
  type NamedSource,
  readSettings,
  STAGE_BEFORE,
  typedInspection,
} from './import-state';
import { createStore } from './store';

type RememberedRules = Partial<Pick<ImportState, 'defaultCountry' | 'rules'>>;

export type ImportSession = {
  getState(): ImportState;
  subscribe(listener: () => void): () => void;
  /**
   * Gets the reader ready before anything is chosen. The answer is called when nobody looks any more: it
   * ends the reader and frees what it holds, after the list that is on its way up, if there is one.
   */
  prepare(): () => void;
  choose(source: NamedSource): Promise<void>;
  changeReading(changes: Partial<ReadingChoice>): Promise<void>;
  changeRole(column: number, role: ColumnRole): Promise<void>;
  /** Takes roles for all columns at once, with country and rules, as they were remembered. */
  changeRoles(roles: ColumnRole[], kept?: RememberedRules): Promise<void>;
  changeCountry(country: string): Promise<void>;
  changeRules(changes: Partial<ImportRules>): Promise<void>;
  /** Checks the rows again, after a cancel or a fault. */
  recheck(): Promise<void>;
  /** A page of what was found. Rejects with ImportRefusal when the rows are not checked. */
  readIssues(query: IssueQuery): Promise<IssuePage>;
  /** Replaces a cell and checks its row again; the report in the state follows. */
  fix(fix: CellFix): Promise<FixResult>;
  /** The rows that were not accepted, as a CSV file. */
  issuesCsv(): Promise<Blob>;
  /** sha-256 of the source, in hex, once it is checked. */
  sourceHash(): Promise<string>;
  /** Stores the accepted contacts. After a failure it goes on where it stopped. */
  store(
    onStored: (facts: AudienceFacts) => void,
    head?: Partial<Pick<ListHead, 'name' | 'tags'>>,
  ): Promise<void>;
  /** Stops what is going on and goes back to the step before it. */
  cancel(): void;
  clear(): void;
};

type CheckWork = Parameters<ImportEngine['check']>[1];

/** `homeCountry`: ISO code, '' where it is not known. */
export type SessionNeeds = { engine: ImportEngine; homeCountry: string };

/**
 * One import, from choosing a source to its list being stored. Lives outside React, so it goes on when
 * the step it was started in is left.
 */
export function createImportSession({ engine, homeCountry }: SessionNeeds): ImportSession {
  const store = createStore(initialState({ defaultCountry: homeCountry, rules: initialRules }));
  let current = new AbortController();
  let isWatched = true;

  function clear(): void {
    current.abort();
    engine.end();
    store.set(initialState(store.get()));
  }

  /** Runs one piece of work at a time: beginning the next gives up the one before. */
  async function begin(
    at: ImportFailurePlace,
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
      // A look at the source leads on to its check, which is begun before either is drawn.
      const take = stages.during === 'inspecting' ? store.keep : store.set;
      take({ ...changes, progress: null });
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
    const { source, fixes } = store.get();
    const settings = readSettings(store.get());
    current.abort();
    store.set({ sent: 0, stage: 'mapping', error: null });
    if (!source || !settings) {
      store.set({ report: null });
      return;
    }
    // The report before this one stays on screen until the next is there.
    await begin('rows', { during: 'checking', onError: 'mapping' }, async (signal) => {
      const onProgress = (progress: ImportState['progress']) => {
        if (!signal.aborted) store.set({ progress });
      };
      const work = { signal, onProgress };
      const given = { source: source.content, settings, fixes };
      const report = await engine
        .check(given, work)
        .catch((error: unknown) => lookAgain(error, source, work));
      return { report, stage: 'checked' };
    });
  }

  /** The first look reads the beginning only: bytes of another encoding may come after it. */
  async function lookAgain(error: unknown, source: NamedSource, work: CheckWork) {
    const { choice, fixes } = store.get();
    if (!(error instanceof EncodingRefusal) || choice.encoding !== null) throw error;
    const look = { signal: work.signal, isThorough: true };
    const inspection = await engine.inspect(source.content, choice, look);
    work.signal.throwIfAborted();
    store.set({ inspection });
    const settings = readSettings(store.get());
    if (!settings) throw error;
    return engine.check({ source: source.content, settings, fixes }, work);
  }

  async function inspect(source: NamedSource, choice: ReadingChoice): Promise<void> {
    const onError = store.get().inspection ? 'mapping' : 'empty';
    store.set({ report: null });
    const isRead = await begin('source', { during: 'inspecting', onError }, async (signal) => {
      const inspection = await engine.inspect(source.content, choice, { signal });
      // A cell is known by its line and column, which every sheet has.
      const isOtherSheet = inspection.sheet !== store.get().inspection?.sheet;
      return { inspection, choice, roles: inspection.roles, ...(isOtherSheet && { fixes: [] }) };
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
    prepare() {
      isWatched = true;
      engine.prepare();
      return () => {
        isWatched = false;
        if (store.get().stage !== 'storing') clear();
      };
    },
    async choose(source) {
      current.abort();
      store.set({ ...initialState(store.get()), source });
      if (source.origin === 'typed') await takeTyped();
      else await inspect(source, OPEN_READING);
    },
    async changeReading(changes) {
      const { source, choice } = store.get();
      if (source) await inspect(source, { ...choice, ...changes });
    },
    async changeRole(column, role) {
      store.set({ roles: assignRole(store.get().roles, column, role) });
      await check();
    },
    async changeRoles(roles, kept = {}) {
      store.set({ roles, ...kept });
      await check();
    },
    async changeCountry(country) {
      const { rules } = store.get();
      // Without a default country the list goes on to take the countries it took.
      const allowedCountries = country === '' ? allowedOf(store.get()) : rules.allowedCountries;
      store.set({ defaultCountry: country, rules: { ...rules, allowedCountries } });
      if (store.get().source) await check();
    },
    async changeRules(changes) {
      store.set({ rules: { ...store.get().rules, ...changes } });
      if (store.get().source) await check();
    },
    recheck: check,
    readIssues: (query) => engine.issues(query),
    async fix(fix) {
      const result = await engine.fix(fix);
      store.set({ report: result.report, fixes: [...store.get().fixes, fix] });
      return result;
    },
    issuesCsv: () => engine.issuesCsv(),
    sourceHash: () => engine.sourceHash(),
    async store(onStored, head = {}) {
      const { report, source } = store.get();
      if (!report || !source || report.accepted === 0) return;
      const list = { name: source.name, tags: [], ...head, source: describeSource(source) };
      await begin('upload', { during: 'storing', onError: 'checked' }, async (signal) => {
        const onProgress = ({ sent }: { sent: number }) => {
          if (!signal.aborted) store.set({ sent });
        };
        const facts = await engine.upload(list, { signal, onProgress });
        if (signal.aborted) return {};
        onStored(facts);
        engine.end();
        return initialState(store.get());
      });
      if (!isWatched) clear();
    },
    cancel() {
      current.abort();
      const { stage, report } = store.get();
      store.set({
        stage: STAGE_BEFORE[stage] ?? stage,
        progress: null,
        report: stage === 'checking' ? null : report,
      });
    },
    clear,
  };
}
