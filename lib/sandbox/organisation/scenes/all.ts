import type { Scene } from '../../script/scene';
import { danaScene } from './dana';
import { junScene } from './jun';
import { miloScene } from './milo';
import { noorScene } from './noor';
import { rileyScene } from './riley';
import { sofiaScene } from './sofia';

export const scenes: readonly Scene[] = [
  rileyScene,
  danaScene,
  noorScene,
  miloScene,
  sofiaScene,
  junScene,
];

/** For workflows and for assistants that were only described in the request. */
export const anyScene: Scene = {
  assistantId: '',
  topic: 'conversation',
  endings: [
    {
      weight: 3,
      isSuccess: true,
      summary: 'The customer listened and agreed.',
      lines: ['Yes, speaking.', 'Thank you. Does that suit you?', 'Yes, that is fine.'],
    },
    {
      weight: 1,
      isSuccess: false,
      summary: 'The customer was busy.',
      lines: ['I am busy right now.', 'Of course. Have a good day.'],
    },
  ],
};
