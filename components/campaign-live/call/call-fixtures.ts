import type { CallContent, CallView } from '@/lib/campaign/call-detail';
import { buildCall } from '../fixtures';

/** For tests: a call that was reached, of which Vapi told everything. */
export function buildView(position: number, change: Partial<CallContent> = {}): CallView {
  return {
    row: buildCall(position, { reason: 'Contact hung up' }),
    callerLabel: '+1 415 555 0001',
    why: null,
    content: { ...CONTENT, ...change },
    pollMs: 0,
  };
}

const CONTENT: CallContent = {
  rawStatus: 'ended',
  isOver: true,
  createdAt: '2026-11-24T10:02:00.000Z',
  startedAt: '2026-11-24T10:02:10.000Z',
  answeredAt: '2026-11-24T10:02:18.000Z',
  endedAt: '2026-11-24T10:03:52.000Z',
  endedMessage: null,
  externalId: 'A-17',
  hasRecording: true,
  turns: [
    { kind: 'assistant', speaker: null, text: 'Hello Ana, this is Riley.', at: 0, until: 4 },
    { kind: 'contact', speaker: null, text: 'Yes, hello.', at: 4, until: 6 },
    { kind: 'tool-call', speaker: 'findPlan', text: '{"id":1}', at: 6, until: null },
    { kind: 'assistant', speaker: null, text: 'Your plan renews in March.', at: 8, until: 12 },
  ],
  cost: {
    total: 0.14,
    parts: [
      { label: 'Carrier', dollars: 0.02 },
      { label: 'Voice', dollars: 0.0512 },
    ],
    unexplained: 0.0688,
  },
  analysis: {
    summary: 'Ana renews her plan.',
    successEvaluation: 'true',
    structured: [{ name: 'topic', value: 'renewal' }],
  },
  variables: [{ name: 'plan', value: 'gold' }],
  overrides: [
    {
      scope: 'campaign',
      fields: [{ name: 'firstMessage', value: 'Hello {{name}}' }],
      json: '{ "firstMessage": "Hello {{name}}" }',
      withheld: ['server'],
    },
  ],
};
