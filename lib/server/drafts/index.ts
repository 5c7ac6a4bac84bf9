import 'server-only';

export { discardDraft } from './discard-draft';
export { duplicateCampaign, duplicateLaunch, planNextShare } from './duplicate-campaign';
export type { Duplicate } from './duplicate-store';
export { mintLaunchKey } from './launch-key';
export { listDrafts } from './list-drafts';
export { readPrecondition } from './precondition';
export { readDraftBody } from './read-body';
export { findDraft, readDraft } from './read-draft';
export { type SaveDraft, type SavedDraft, saveDraft } from './save-draft';
export type { StoredDraft } from './stored-draft';
