import 'server-only';

export { createVapi, type Vapi, type VapiOptions } from './client';
export { vapi } from './connection';
export {
  UPSTREAM_KINDS,
  UpstreamError,
  type UpstreamErrorKind,
  type UpstreamFault,
} from './errors';
export { GATEWAY_LIMITS, type GatewayLimits } from './limits';
export type { CampaignQuery } from './reads';
export { readSentSource } from './reshape-source';
export type * from './upstream';
export type * from './upstream-source';
