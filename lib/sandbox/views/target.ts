import { requestOf } from '../simulation/single-calls';
import { type CallState, isCampaign, type Target } from '../simulation/state';

export function targetOf({ lane, ...call }: CallState): Target {
  return isCampaign(lane) ? lane.definition : (requestOf({ lane, ...call }) ?? {});
}
