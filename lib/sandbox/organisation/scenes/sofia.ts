import type { Scene } from '../../script/scene';
import { assistantIds } from '../ids';

export const sofiaScene: Scene = {
  assistantId: assistantIds.sofia,
  topic: 'offer',
  endings: [
    {
      weight: 3,
      isSuccess: true,
      summary: '{{firstName}} takes {{offer}}; the link was sent.',
      lines: [
        'Oh, hi. I did like the {{favourite_roast}}.',
        'That is good to hear. May I ask what made you stop?',
        'We moved house and I never changed the address.',
        'Easily mended. For one week there is {{offer}} for you. Shall I text you the link?',
        'Yes, please do.',
      ],
    },
    {
      weight: 3,
      isSuccess: false,
      summary: '{{firstName}} thinks about {{offer}} and may use the e-mail later.',
      lines: [
        'I have a moment, go on.',
        'You last ordered on {{last_order}}. May I ask what made you stop?',
        'It got a bit expensive.',
        'I understand. There is {{offer}} this week. You find it in your inbox.',
        'I will have a look.',
      ],
    },
    {
      weight: 3,
      isSuccess: false,
      summary: '{{firstName}} drinks tea now and declined.',
      lines: [
        'Not interested, I have switched to tea.',
        'Fair enough. Thank you for the {{favourite_roast}} years.',
      ],
    },
    {
      weight: 1,
      isSuccess: false,
      summary: '{{firstName}} asked not to be called again.',
      lines: [
        'How did you get my number? Take me off your list.',
        'You gave it with your order. I have noted that we must not call you again. I am sorry for the disturbance.',
      ],
    },
  ],
};
