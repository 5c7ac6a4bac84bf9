import type { Vapi } from '@vapi-ai/server-sdk';
import { type AssistantSeed, buildAssistant } from './base';
import { dana } from './dana';
import { jun } from './jun';
import { milo } from './milo';
import { noor } from './noor';
import { riley } from './riley';
import { sofia } from './sofia';

const seeds: readonly AssistantSeed[] = [riley, dana, noor, milo, sofia, jun];

export function buildAssistants(orgId: string, at: number): Vapi.Assistant[] {
  return seeds.map((seed) => buildAssistant(seed, { orgId, at }));
}
