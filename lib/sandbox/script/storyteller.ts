import type { Vapi } from '@vapi-ai/server-sdk';
import type { Catalogue } from '../organisation/catalogue';
import { anyScene, scenes } from '../organisation/scenes/all';
import { diceFor } from '../random';
import type { CallState } from '../simulation/state';
import { findSpeaker, overridesOf, variablesOf } from './cast';
import { renderTemplate } from './render';
import type { Ending, Scene, Turn } from './scene';

/** Makes up what was said in a call; the same seed and call always tell the same story. */
export interface Storyteller {
  analyse(call: CallState): Vapi.Analysis;
  transcribe(call: CallState): Turn[];
  variablesOf(call: CallState): Record<string, unknown>;
}

export function createStoryteller(catalogue: Catalogue, seed: string): Storyteller {
  const sceneOf = (call: CallState) => {
    const id = findSpeaker(call, catalogue)?.id;
    return scenes.find((scene) => scene.assistantId === id) ?? anyScene;
  };
  const endingOf = (call: CallState, scene: Scene) =>
    pickEnding(scene, diceFor('story', seed, call.lane.ordinal, call.position).float());
  return {
    variablesOf,
    analyse: (call) => analyse(call, sceneOf(call), endingOf(call, sceneOf(call))),
    transcribe: (call) => {
      const speaker = findSpeaker(call, catalogue);
      const ending = endingOf(call, sceneOf(call));
      const variables = variablesOf(call);
      return rehearse(call, { ending, speaker }).map(({ role, text }) => ({
        role,
        text: renderTemplate(text, variables),
      }));
    },
  };
}

function pickEnding({ endings }: Scene, roll: number): Ending {
  let rest = roll * endings.reduce((sum, { weight }) => sum + weight, 0);
  for (const ending of endings) {
    rest -= ending.weight;
    if (rest < 0) return ending;
  }
  return endings[0];
}

function analyse(call: CallState, scene: Scene, ending: Ending): Vapi.Analysis {
  const reason = call.draw?.endedReason;
  if (reason === 'voicemail') {
    return {
      summary: 'The call went to voicemail. A message was left.',
      successEvaluation: 'false',
    };
  }
  if (call.draw?.outcome !== 'reached') return {};
  if (reason === 'silence-timed-out') {
    return { summary: 'The customer answered but fell silent.', successEvaluation: 'false' };
  }
  if (reason === 'assistant-forwarded-call') {
    return {
      summary: 'The customer asked for a person and was put through.',
      successEvaluation: 'true',
    };
  }
  return {
    summary: renderTemplate(ending.summary, variablesOf(call)),
    structuredData: { topic: scene.topic, isSettled: ending.isSuccess },
    successEvaluation: String(ending.isSuccess),
  };
}

const bot = (text: string): Turn => ({ role: 'assistant', text });
const customer = (text: string): Turn => ({ role: 'user', text });

/** The lines of a call before its variables are filled in. */
function rehearse(
  call: CallState,
  { ending, speaker }: { ending: Ending; speaker: Vapi.Assistant | undefined },
): Turn[] {
  const overrides = overridesOf(call);
  const firstMessage = overrides.firstMessage ?? speaker?.firstMessage ?? 'Hello.';
  const voicemail = overrides.voicemailMessage ?? speaker?.voicemailMessage;
  const goodbye = overrides.endCallMessage ?? speaker?.endCallMessage ?? 'Goodbye.';
  if (call.draw?.outcome === 'voicemail') {
    const greeting = customer(
      'I cannot take your call right now. Please leave a message after the tone.',
    );
    return voicemail ? [greeting, bot(voicemail)] : [greeting];
  }
  if (call.draw?.outcome !== 'reached') return [];
  const lines = ending.lines.map((text, i) => (i % 2 === 0 ? customer(text) : bot(text)));
  switch (call.draw.endedReason) {
    case 'silence-timed-out':
      return [bot(firstMessage), customer('Hello?'), bot('Are you still there?')];
    case 'assistant-forwarded-call':
      return [
        bot(firstMessage),
        customer('Can I speak to a person, please?'),
        bot('Of course. One moment, I am putting you through to a colleague.'),
      ];
    case 'customer-ended-call':
      return [bot(firstMessage), ...lines];
    default:
      return [bot(firstMessage), ...lines, bot(goodbye)];
  }
}
