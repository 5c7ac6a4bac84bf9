import type { Vapi } from '@vapi-ai/server-sdk';
import { daysBefore } from '../dates';
import { credentialIds } from '../ids';

export interface AssistantSeed {
  id: string;
  name: string;
  firstMessage: string;
  prompt: string;
  voicemailMessage: string;
  endCallMessage: string;
  voiceId: string;
  temperature: number;
  maxDurationSeconds: number;
  /** Days since it was created. */
  age: number;
  successPrompt: string;
}

/** A full assistant as Vapi returns it, hook secrets and credential ids included. */
export function buildAssistant(
  seed: AssistantSeed,
  org: { orgId: string; at: number },
): Vapi.Assistant {
  return {
    id: seed.id,
    orgId: org.orgId,
    name: seed.name,
    createdAt: daysBefore(org.at, seed.age),
    updatedAt: daysBefore(org.at, Math.round(seed.age / 9)),
    firstMessage: seed.firstMessage,
    firstMessageMode: 'assistant-speaks-first',
    voicemailMessage: seed.voicemailMessage,
    endCallMessage: seed.endCallMessage,
    endCallPhrases: ['goodbye', 'have a great day'],
    maxDurationSeconds: seed.maxDurationSeconds,
    backgroundSound: 'office',
    model: {
      provider: 'openai',
      model: 'gpt-4.1',
      temperature: seed.temperature,
      maxTokens: 250,
      messages: [{ role: 'system', content: seed.prompt }],
    },
    voice: { provider: '11labs', voiceId: seed.voiceId, stability: 0.5, similarityBoost: 0.75 },
    transcriber: { provider: 'deepgram', model: 'nova-3', language: 'en' },
    voicemailDetection: { provider: 'vapi', beepMaxAwaitSeconds: 20 },
    analysisPlan: {
      summaryPlan: { enabled: true },
      successEvaluationPlan: {
        enabled: true,
        rubric: 'PassFail',
        messages: [{ role: 'system', content: seed.successPrompt }],
      },
    },
    artifactPlan: { recordingEnabled: true, recordingFormat: 'wav;l16' },
    serverMessages: ['end-of-call-report', 'status-update'],
    server: {
      url: 'https://hooks.example.com/vapi/calls',
      timeoutSeconds: 20,
      credentialId: credentialIds.webhook,
      headers: { authorization: 'Bearer canary-assistant-hook-secret' },
    },
    credentialIds: [credentialIds.webhook, credentialIds.calendar],
    metadata: { team: 'customer-operations', internalNote: 'canary-assistant-metadata' },
  } satisfies Vapi.Assistant;
}
