import type { Scene } from '../../script/scene';
import { assistantIds } from '../ids';

export const noorScene: Scene = {
  assistantId: assistantIds.noor,
  topic: 'survey',
  endings: [
    {
      weight: 4,
      isSuccess: true,
      summary: 'Score 9 after {{ticket_topic}}; {{firstName}} praised {{agent_name}}.',
      lines: [
        'Sure, if it is quick.',
        'From zero to ten, how likely are you to recommend Cobalt to a friend?',
        'Nine. {{agent_name}} really knew the subject.',
        'A nine, thank you. And the one thing we could have done better?',
        'Shorter waiting on the line.',
      ],
    },
    {
      weight: 3,
      isSuccess: true,
      summary:
        'Score 6 after {{ticket_topic}}; the wait before {{agent_name}} answered was too long.',
      lines: [
        'Okay, go ahead.',
        'From zero to ten, how likely are you to recommend Cobalt to a friend?',
        'Six, I would say.',
        'A six. What is the one thing we could have done better about {{ticket_topic}}?',
        'I had to explain {{ticket_topic}} three times before {{agent_name}} took over.',
      ],
    },
    {
      weight: 1,
      isSuccess: true,
      summary: 'Score 2; {{ticket_topic}} is not solved for {{firstName}}.',
      lines: [
        'It still does not work, you know.',
        'I am sorry to hear that. I will pass it on. From zero to ten, how likely are you to recommend us?',
        'Two.',
        'A two. I have noted that {{ticket_topic}} is still open.',
      ],
    },
    {
      weight: 2,
      isSuccess: false,
      summary: '{{firstName}} did not want to take part.',
      lines: ['No surveys, thank you.', 'Understood, I will not take more of your time.'],
    },
  ],
};
