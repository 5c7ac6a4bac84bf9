import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { CallDetailReply } from '@/lib/wire/call-detail-reply';
import { reshapeCallDetail } from './reshape-call-detail';

const read = (call: Record<string, unknown>) =>
  reshapeCallDetail(CallDetailReply.parse({ id: 'call-1', ...call }));

const START = Date.parse('2026-11-22T10:00:06.000Z');
const WHOLE = {
  campaignId: 'camp-1',
  orgId: 'org-SECRET',
  status: 'ended',
  endedReason: 'customer-ended-call',
  endedMessage: 'The line was cut.',
  createdAt: '2026-11-22T09:59:50.000Z',
  startedAt: '2026-11-22T10:00:00.000Z',
  endedAt: '2026-11-22T10:01:00.000Z',
  customer: {
    number: '+14155550100',
    name: 'Ana',
    externalId: 'A-1',
    assistantOverrides: { variableValues: { plan: 'gold' } },
  },
  cost: 0.1,
  costBreakdown: {
    transport: 0.02,
    llm: 0.03,
    vapi: 0.04,
    total: 0.1,
    llmPromptTokens: 900,
    analysisCostBreakdown: { summary: 0.006, successEvaluation: 0.004, summaryPromptTokens: 80 },
  },
  analysis: {
    summary: 'She renews.',
    successEvaluation: true,
    structuredData: { topic: 'renewal', isSettled: true, deep: { token: 'SECRET' } },
  },
  assistantOverrides: {
    firstMessage: 'Hello Ana',
    server: { url: 'https://x.test', headers: { authorization: 'SECRET' } },
    credentialIds: ['SECRET'],
  },
  phoneNumber: { twilioAuthToken: 'SECRET' },
  monitor: { listenUrl: 'wss://SECRET', controlUrl: 'https://SECRET' },
  artifact: {
    transcript: 'AI: Hello Ana\nUser: Hi\n',
    presignedMonoUrl: 'https://files.test/a.wav?signature=SECRET',
    presignedUrlsExpiresAt: '2026-11-22T11:00:00.000Z',
    recordingUrl: 'https://files.test/a.wav',
    recording: { mono: { combinedUrl: 'https://files.test/a.wav' } },
    logUrl: 'https://logs.test/SECRET',
    variableValues: {
      plan: 'gold',
      seats: 3,
      tags: ['a', 'b'],
      phoneNumber: { credentialId: 'SECRET' },
    },
    messages: [
      { role: 'system', message: 'Be kind.', time: START, secondsFromStart: 0 },
      {
        role: 'bot',
        message: 'Hello Ana',
        time: START + 500,
        endTime: START + 2_000,
        secondsFromStart: 0.5,
      },
      {
        role: 'user',
        message: 'Hi',
        time: START + 2_500,
        endTime: START + 3_000,
        secondsFromStart: 2.5,
      },
      {
        role: 'tool_calls',
        toolCalls: [{ function: { name: 'lookUp', arguments: '{"id":1}' }, server: 'SECRET' }],
        secondsFromStart: 3,
      },
      { role: 'tool_call_result', name: 'lookUp', result: 'found', secondsFromStart: 4 },
      { role: 'dtmf', message: '1', secondsFromStart: 5 },
      'nonsense',
    ],
  },
};

describe('a call as Vapi documents it', () => {
  const { content, recordings, ...row } = read(WHOLE);

  it('tells when it was answered from the times of its messages', () => {
    expect(content.answeredAt).toBe('2026-11-22T10:00:06.000Z');
    expect(row).toMatchObject({ outcome: 'reached', reason: 'Contact hung up', name: 'Ana' });
  });

  it('shows each message as a turn of its kind', () => {
    expect(content.turns?.map(({ kind, speaker, text, at }) => [kind, speaker, text, at])).toEqual([
      ['system', null, 'Be kind.', 0],
      ['assistant', null, 'Hello Ana', 0.5],
      ['contact', null, 'Hi', 2.5],
      ['tool-call', 'lookUp', '{"id":1}', 3],
      ['tool-result', 'lookUp', 'found', 4],
      ['other', 'dtmf', '1', 5],
    ]);
    expect(content.turns?.[1]?.until).toBe(2);
  });

  it('adds the parts of the cost up to the total', () => {
    expect(content.cost).toEqual({
      total: 0.1,
      parts: [
        { label: 'Carrier', dollars: 0.02 },
        { label: 'Language model', dollars: 0.03 },
        { label: 'Vapi', dollars: 0.04 },
        { label: 'Analysis', dollars: 0.01 },
      ],
      unexplained: null,
    });
  });

  it('takes the signed address first, each once', () => {
    expect(recordings).toEqual([
      {
        url: 'https://files.test/a.wav?signature=SECRET',
        expiresAt: '2026-11-22T11:00:00.000Z',
      },
      { url: 'https://files.test/a.wav', expiresAt: null },
    ]);
  });

  it('lets nothing out that could hold a key, an address or an account', () => {
    expect(JSON.stringify(content)).not.toMatch(/SECRET|https?:|wss:/);
    expect(content.variables).toEqual([
      { name: 'plan', value: 'gold' },
      { name: 'seats', value: '3' },
      { name: 'tags', value: 'a, b' },
    ]);
    expect(
      content.overrides.map(({ scope, fields, withheld }) => [scope, fields, withheld]),
    ).toEqual([
      ['contact', [{ name: 'variableValues.plan', value: 'gold' }], []],
      ['campaign', [{ name: 'firstMessage', value: 'Hello Ana' }], ['server', 'credentialIds']],
    ]);
    expect(content.analysis).toEqual({
      summary: 'She renews.',
      successEvaluation: 'true',
      structured: [
        { name: 'topic', value: 'renewal' },
        { name: 'isSettled', value: 'true' },
      ],
    });
  });
});

test('a bare call has every part as not sent', () => {
  expect(read({}).content).toEqual({
    rawStatus: null,
    isOver: false,
    createdAt: null,
    startedAt: null,
    answeredAt: null,
    endedAt: null,
    endedMessage: null,
    externalId: null,
    hasRecording: false,
    turns: null,
    cost: null,
    analysis: null,
    variables: null,
    overrides: [],
  });
});

test('without messages the plain transcript is cut into turns', () => {
  const { turns } = read({ artifact: { transcript: 'AI: Hello\nthere\nUser: Hi\n\n' } }).content;
  expect(turns?.map(({ kind, text, at }) => [kind, text, at])).toEqual([
    ['assistant', 'Hello\nthere', null],
    ['contact', 'Hi', null],
  ]);
});

test('a sum that does not fit is told, not mended', () => {
  const cost = read({
    cost: 1,
    costs: [
      { type: 'model', cost: 0.25 },
      { type: 'model', cost: 0.25 },
    ],
  }).content.cost;
  expect(cost).toEqual({
    total: 1,
    parts: [{ label: 'Language model', dollars: 0.5 }],
    unexplained: 0.5,
  });
});

test('times that can not be of this call are not shown', () => {
  const messages = [{ role: 'bot', message: 'Hi', time: 1, secondsFromStart: 0 }];
  expect(read({ ...WHOLE, artifact: { messages } }).content.answeredAt).toBeNull();
});

const odd = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, -1, 1e300),
);

test.each(Object.keys(WHOLE).filter((field) => field !== 'id'))(
  'whatever stands in %s, the rest stays readable',
  (field) => {
    fc.assert(
      fc.property(odd, (value) => {
        const detail = read({ ...WHOLE, [field]: value });
        expect(detail.id).toBe('call-1');
        if (field !== 'endedReason') expect(detail.content.isOver).toBe(true);
      }),
      { numRuns: 60 },
    );
  },
);

test.each(Object.keys(WHOLE.artifact))('whatever stands in artifact.%s', (field) => {
  fc.assert(
    fc.property(odd, (value) => {
      const detail = read({ ...WHOLE, artifact: { ...WHOLE.artifact, [field]: value } });
      expect(detail.content.rawStatus).toBe('ended');
    }),
    { numRuns: 60 },
  );
});
