import type { CampaignDraft } from '@/lib/campaign/draft';
import type { StoredDraft } from './draft-reply';
import type { SaveOutcome, SaveRequest } from './draft-request';
import { isSameJson } from './draft-same';
import { retryWaitMs, type SaveState, stateAfterFailure, UNTOUCHED } from './draft-save-state';

export type DraftSaverOptions = {
  draftId: string | null;
  version: number;
  draft: CampaignDraft;
  /** ISO instant of the save `version` stands for. */
  savedAt?: string | null;
  put: (request: SaveRequest) => Promise<SaveOutcome>;
  mintId: () => string;
};

type Stored = { draft: CampaignDraft; version: number; savedAt: string | null };

/** Typing pauses this long before a save goes out. */
export const SAVE_PAUSE_MS = 600;

/**
 * Saves one draft as it changes: one request at a time, the last value wins, each made from the version
 * before it. Nothing is dropped: what could not be saved is tried again until it is, or until a person
 * decides (`changed`, `sealed`).
 */
export class DraftSaver {
  #state: SaveState;
  #latest: CampaignDraft;
  /** What the server is known to hold; null when it holds nothing. */
  #stored: CampaignDraft | null;
  /** Sent without an answer: the server may hold any of them. */
  #inDoubt: CampaignDraft[] = [];
  #failures = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #flight: Promise<void> | null = null;
  #isClosed = false;
  readonly #listeners = new Set<() => void>();
  readonly #options: Pick<DraftSaverOptions, 'put' | 'mintId'>;

  constructor({ draftId, version, draft, savedAt = null, put, mintId }: DraftSaverOptions) {
    this.#options = { put, mintId };
    this.#latest = draft;
    this.#stored = draft;
    this.#state = { ...UNTOUCHED, draftId, version, savedAt };
  }

  getState = (): SaveState => this.#state;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Takes the newest value; it goes out after a pause in typing. */
  change(draft: CampaignDraft): void {
    if (this.#isClosed || isSameJson(draft, this.#latest)) return;
    this.#latest = draft;
    if (this.#state.draftId === null) this.#update({ draftId: this.#options.mintId() });
    if (this.#isWaitingForPerson() || this.#isTryingAgain() || this.#flight !== null) return;
    this.#schedule(SAVE_PAUSE_MS);
    this.#update({ phase: 'waiting', message: null });
  }

  /** Saves now. Resolves when the server has the newest value, or when it can't be made to take it. */
  async flush(): Promise<SaveState> {
    do await this.#saveOnce();
    while (this.#state.phase === 'waiting');
    return this.#state;
  }

  /** True while leaving the page would lose something: a last request could not carry it. */
  hasMuchToLose(): boolean {
    if (this.#isClosed || !this.#isDirty()) return false;
    return this.#flight !== null || this.#isTryingAgain() || this.#state.phase === 'changed';
  }

  /** In `changed`: overwrite what the server holds. */
  keepMine(): Promise<SaveState> {
    this.#stored = this.#state.theirs?.draft ?? null;
    this.#update({ phase: 'waiting', version: this.#state.theirs?.version ?? 0, theirs: null });
    return this.flush();
  }

  /** In `changed`: give up the own value; returns theirs. */
  takeTheirs(): CampaignDraft | null {
    const { theirs } = this.#state;
    if (theirs === null) return null;
    this.#latest = theirs.draft;
    this.#settleStored({ ...theirs, savedAt: theirs.savedAt ?? null });
    return theirs.draft;
  }

  /** Takes over what was saved elsewhere, if it is newer and nothing here is unsaved; else null. */
  adopt(stored: StoredDraft): CampaignDraft | null {
    const isBusy = this.#flight !== null || this.#isDirty() || this.#isWaitingForPerson();
    if (this.#isClosed || isBusy || stored.version <= this.#state.version) return null;
    this.#latest = stored.draft;
    this.#settleStored({ ...stored, savedAt: stored.savedAt ?? null });
    return stored.draft;
  }

  /** No save after this one; resolves when the one on its way has ended. */
  async close(): Promise<void> {
    this.#isClosed = true;
    clearTimeout(this.#timer);
    await this.#flight;
  }

  /** Takes up saving again after `close`. */
  reopen(): void {
    this.#isClosed = false;
    void this.#saveOnce();
  }

  #saveOnce(): Promise<void> {
    clearTimeout(this.#timer);
    this.#flight ??= this.#attempt().finally(() => {
      this.#flight = null;
    });
    return this.#flight;
  }

  async #attempt(): Promise<void> {
    const { draftId: id, version } = this.#state;
    if (this.#isClosed || this.#isWaitingForPerson()) return;
    if (id === null || !this.#isDirty()) {
      this.#rest();
      return;
    }
    const draft = this.#latest;
    this.#update({ phase: this.#isTryingAgain() ? this.#state.phase : 'saving' });
    this.#settle(await this.#options.put({ id, draft, version }), draft);
  }

  #settle(outcome: SaveOutcome, sent: CampaignDraft): void {
    const stored = this.#findStored(outcome, sent);
    if (stored !== null) {
      this.#settleStored(stored);
      return;
    }
    if (outcome.kind === 'unreachable') this.#inDoubt.push(sent);
    this.#update(stateAfterFailure(outcome));
    if (!this.#isTryingAgain()) return;
    this.#failures += 1;
    if (!this.#isClosed) this.#schedule(retryWaitMs(this.#failures, outcome));
  }

  /** An earlier save of ours may have arrived although its answer did not: then nobody else changed it. */
  #findStored(outcome: SaveOutcome, sent: CampaignDraft): Stored | null {
    if (outcome.kind === 'saved') return { ...outcome, draft: sent };
    if (outcome.kind !== 'changed') return null;
    const { current } = outcome;
    const isOurs = [sent, ...this.#inDoubt].some((draft) => isSameJson(draft, current.draft));
    return isOurs ? { ...current, savedAt: current.savedAt ?? null } : null;
  }

  #settleStored(stored: Stored): void {
    this.#stored = stored.draft;
    this.#inDoubt = [];
    this.#failures = 0;
    const savedAt = stored.savedAt ?? this.#state.savedAt;
    this.#update({ version: stored.version, savedAt, theirs: null, message: null });
    this.#rest();
  }

  #rest(): void {
    if (this.#isClosed) return;
    if (this.#isDirty()) {
      this.#schedule(SAVE_PAUSE_MS);
      this.#update({ phase: 'waiting' });
    } else {
      this.#update({ phase: this.#state.version === 0 ? 'untouched' : 'saved' });
    }
  }

  #schedule(waitMs: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#saveOnce(), waitMs);
  }

  #isDirty(): boolean {
    return !isSameJson(this.#latest, this.#stored);
  }

  #isTryingAgain(): boolean {
    return this.#state.phase === 'retrying' || this.#state.phase === 'signed-out';
  }

  #isWaitingForPerson(): boolean {
    return this.#state.phase === 'changed' || this.#state.phase === 'sealed';
  }

  #update(change: Partial<SaveState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}
