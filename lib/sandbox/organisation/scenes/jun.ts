import type { Scene } from '../../script/scene';
import { assistantIds } from '../ids';

export const junScene: Scene = {
  assistantId: assistantIds.jun,
  topic: 'notice',
  endings: [
    {
      weight: 6,
      isSuccess: true,
      summary: 'The notice was heard; nobody depends on water for medical reasons.',
      lines: [
        'Tomorrow between nine and eleven, okay.',
        'Does anyone at your address depend on water for medical reasons?',
        'No, we are fine.',
      ],
    },
    {
      weight: 1,
      isSuccess: true,
      summary: 'Someone at the address depends on water; the emergency line was given.',
      lines: [
        'My mother does dialysis at home.',
        'Thank you for telling me. Please call the emergency line on our website today; they bring a tank before nine.',
        'All right, I will call them.',
      ],
    },
    {
      weight: 1,
      isSuccess: false,
      summary: 'The call ended before the notice was complete.',
      lines: [
        'I do not live there any more.',
        'Thank you for telling me. Sorry for the disturbance.',
      ],
    },
  ],
};
