import type { CampaignDraft } from '@/lib/campaign/draft';
import {
  DraftChanged,
  DraftSaved,
  OpenedDraft,
  readRefusal,
  type StoredDraft,
} from './draft-reply';

/** How one attempt to save ended. Only `unreachable` leaves open whether the server has it. */
export type SaveOutcome =
  | { kind: 'saved'; version: number; savedAt: string }
  | { kind: 'changed'; current: StoredDraft }
  | { kind: 'gone' }
  | { kind: 'sealed' }
  | { kind: 'signed-out' }
  | { kind: 'refused'; message: string }
  | { kind: 'unreachable'; retryAfterSeconds: number | null };

export type SaveRequest = {
  id: string;
  draft: CampaignDraft;
  /** The version this draft was made from; 0 creates it. */
  version: number;
};

const SAVE_DEADLINE_MS = 15_000;

/** A request may outlive its page (`keepalive`) up to 64 KiB of body; the rest is for headers. */
export const KEEPALIVE_BYTES = 60_000;

/** Saves a draft once. Never throws. */
export async function putDraft(request: SaveRequest): Promise<SaveOutcome> {
  try {
    const body = new TextEncoder().encode(JSON.stringify(request.draft));
    const response = await fetch(draftUrl(request.id), {
      method: 'PUT',
      headers: { 'content-type': 'application/json', ...precondition(request.version) },
      body,
      keepalive: body.byteLength <= KEEPALIVE_BYTES,
      signal: AbortSignal.timeout(SAVE_DEADLINE_MS),
    });
    return toOutcome(response.status, await readJson(response));
  } catch {
    return { kind: 'unreachable', retryAfterSeconds: null };
  }
}

/** Deletes a draft; one that is gone already counts as deleted. False when that could not be made sure. */
export async function deleteDraft(id: string): Promise<boolean> {
  try {
    const response = await fetch(draftUrl(id), {
      method: 'DELETE',
      signal: AbortSignal.timeout(SAVE_DEADLINE_MS),
    });
    return response.ok || response.status === 404;
  } catch {
    return false;
  }
}

/** What the server holds of a draft; null when that could not be read. */
export async function getDraft(id: string): Promise<OpenedDraft | null> {
  try {
    const response = await fetch(draftUrl(id), { signal: AbortSignal.timeout(SAVE_DEADLINE_MS) });
    const read = OpenedDraft.safeParse(await readJson(response));
    return response.ok && read.success ? read.data : null;
  } catch {
    return null;
  }
}

export function draftUrl(id: string): string {
  return `/api/drafts/${encodeURIComponent(id)}`;
}

function precondition(version: number): Record<string, string> {
  return version === 0 ? { 'if-none-match': '*' } : { 'if-match': `"${version}"` };
}

async function readJson(response: Response): Promise<unknown> {
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function toOutcome(status: number, body: unknown): SaveOutcome {
  if (status === 200 || status === 201) return toSaved(body);
  if (status === 412) return toChanged(body);
  if (status === 401) return { kind: 'signed-out' };
  if (status === 404 || status === 410) return { kind: 'gone' };
  if (status === 409) return { kind: 'sealed' };
  const refusal = readRefusal(body);
  if (status >= 500 || status === 408 || status === 429) {
    return { kind: 'unreachable', retryAfterSeconds: refusal?.retryAfterSeconds ?? null };
  }
  return { kind: 'refused', message: refusal?.message ?? `The server answered ${status}.` };
}

function toSaved(body: unknown): SaveOutcome {
  const parsed = DraftSaved.safeParse(body);
  if (!parsed.success) return { kind: 'unreachable', retryAfterSeconds: null };
  return { kind: 'saved', ...parsed.data };
}

function toChanged(body: unknown): SaveOutcome {
  const parsed = DraftChanged.safeParse(body);
  if (!parsed.success) return { kind: 'unreachable', retryAfterSeconds: null };
  return { kind: 'changed', current: parsed.data.current };
}
