import { assistantIds } from '../ids';
import type { AssistantSeed } from './base';

/** The one without a variable. */
export const jun: AssistantSeed = {
  id: assistantIds.jun,
  name: 'Jun · Service notice',
  firstMessage:
    'Hello, this is Jun with a short notice from Riverside Water: the supply in your street will be off tomorrow between nine and eleven.',
  prompt: `You are Jun and deliver one notice for Riverside Water: the supply will be off tomorrow between nine and eleven in the morning for repairs.

Ask whether anyone at the address depends on water for medical reasons. If so, give the emergency line. Answer nothing else; refer to the website.`,
  voicemailMessage:
    'Hello, Riverside Water will interrupt the supply in your street tomorrow between nine and eleven in the morning.',
  endCallMessage: 'Thank you. Goodbye.',
  voiceId: 'burt',
  temperature: 0.1,
  maxDurationSeconds: 600,
  age: 30,
  successPrompt: 'The call is a success when the notice was heard to the end.',
};
