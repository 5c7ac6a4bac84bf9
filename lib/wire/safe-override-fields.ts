/** `true`: as it is, whatever is in it. An object: these keys only; in a list, those of each entry. */
export type SafeShape = true | { readonly [key: string]: SafeShape };

const messages = { role: true, content: true } as const;
const plan = { enabled: true, timeoutSeconds: true, messages } as const;

/**
 * What of `assistantOverrides` may be shown. Left out on purpose: `server`, `credentials`, `credentialIds`,
 * `hooks`, `tools:append`, `transportConfigurations`, `observabilityPlan`, `metadata`, and every nested
 * place where an address with headers, a key or an account id can stand.
 */
export const SAFE_OVERRIDES: SafeShape = {
  firstMessage: true,
  firstMessageInterruptionsEnabled: true,
  firstMessageMode: true,
  voicemailMessage: true,
  endCallMessage: true,
  endCallPhrases: true,
  maxDurationSeconds: true,
  backgroundSound: true,
  modelOutputInMessagesEnabled: true,
  clientMessages: true,
  serverMessages: true,
  name: true,
  variableValues: true,
  transcriber: {
    provider: true,
    model: true,
    language: true,
    confidenceThreshold: true,
    endpointing: true,
    keywords: true,
    keyterm: true,
  },
  model: {
    provider: true,
    model: true,
    messages,
    temperature: true,
    maxTokens: true,
    emotionRecognitionEnabled: true,
    numFastTurns: true,
  },
  voice: {
    provider: true,
    voiceId: true,
    model: true,
    speed: true,
    stability: true,
    similarityBoost: true,
    style: true,
    useSpeakerBoost: true,
    language: true,
    cachingEnabled: true,
  },
  voicemailDetection: {
    provider: true,
    type: true,
    beepMaxAwaitSeconds: true,
    backoffPlan: { startAtSeconds: true, frequencySeconds: true, maxRetries: true },
  },
  analysisPlan: {
    minMessagesThreshold: true,
    summaryPlan: plan,
    structuredDataPlan: { ...plan, schema: true },
    successEvaluationPlan: { ...plan, rubric: true },
  },
  artifactPlan: {
    recordingEnabled: true,
    recordingFormat: true,
    videoRecordingEnabled: true,
    loggingEnabled: true,
    transcriptPlan: { enabled: true, assistantName: true, userName: true },
  },
  startSpeakingPlan: {
    waitSeconds: true,
    smartEndpointingEnabled: true,
    smartEndpointingPlan: { provider: true, waitFunction: true },
    transcriptionEndpointingPlan: {
      onPunctuationSeconds: true,
      onNoPunctuationSeconds: true,
      onNumberSeconds: true,
    },
  },
  stopSpeakingPlan: {
    numWords: true,
    voiceSeconds: true,
    backoffSeconds: true,
    acknowledgementPhrases: true,
    interruptionPhrases: true,
  },
  keypadInputPlan: { enabled: true, timeoutSeconds: true, delimiters: true },
  compliancePlan: { hipaaEnabled: true },
  monitorPlan: { listenEnabled: true, controlEnabled: true },
  backgroundSpeechDenoisingPlan: { smartDenoisingPlan: { enabled: true } },
};
