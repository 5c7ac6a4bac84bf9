import 'server-only';

export { answerConditional } from './answer-conditional';
export { readCallsQuery, readPosition } from './calls-query';
export { CampaignId, readCampaignId } from './campaign-id';
export { deleteCampaign } from './delete-campaign';
export { type WatchDeps, watchDeps } from './deps';
export { findRecord, type RecordKey } from './find-record';
export { type HomeAnswer, listHome } from './list-home';
export { noteEnded } from './note-ended';
export { type AskedCall, readCall, readDetail } from './read-call';
export { readCallNeighbours } from './read-call-neighbours';
export { type CallsAnswer, readCalls } from './read-calls';
export { readConfig, readSent } from './read-config';
export { type LiveAnswer, readLive } from './read-live';
export { refreshNow } from './refresh-now';
export { refreshSnapshot } from './refresh-snapshot';
export { renameCampaign } from './rename-campaign';
export { stopCampaign } from './stop-campaign';
