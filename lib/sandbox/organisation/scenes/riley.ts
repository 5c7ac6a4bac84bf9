import type { Scene } from '../../script/scene';
import { assistantIds } from '../ids';

export const rileyScene: Scene = {
  assistantId: assistantIds.riley,
  topic: 'renewal',
  endings: [
    {
      weight: 5,
      isSuccess: true,
      summary: '{{firstName}} renews the {{plan_name}} plan unchanged on {{renewal_date}}.',
      lines: [
        'Yes, hi. Is this a recording?',
        'I am Riley, an AI assistant at Harborlight. I only need a minute: your {{plan_name}} plan renews on {{renewal_date}}. Would you like to keep it as it is?',
        'Yes, please keep everything the same.',
        'Done. The {{plan_name}} plan renews unchanged on {{renewal_date}}, and the confirmation comes by e-mail.',
        'Great, thanks.',
      ],
    },
    {
      weight: 3,
      isSuccess: true,
      summary:
        '{{firstName}} has a question about the premium and gets a call back before {{renewal_date}}.',
      lines: [
        'Speaking. Did the price go up again?',
        'The {{plan_name}} premium is in the letter of last week. I can have an adviser explain it before {{renewal_date}}. Would tomorrow afternoon suit you?',
        'After four is fine.',
        'An adviser calls you tomorrow after four. Nothing changes on the {{plan_name}} plan until then.',
        'Okay, good.',
      ],
    },
    {
      weight: 2,
      isSuccess: false,
      summary: '{{firstName}} will not renew the {{plan_name}} plan.',
      lines: [
        'Yes, but I found something cheaper.',
        'Thank you for telling me. Shall I note that the {{plan_name}} plan ends on {{renewal_date}}?',
        'Yes, let it run out.',
        'Noted. It ends on {{renewal_date}} and you need not do anything else.',
      ],
    },
    {
      weight: 2,
      isSuccess: false,
      summary: 'Bad moment for {{firstName}}; no decision on the {{plan_name}} plan.',
      lines: [
        'I am driving, can you call another time?',
        'Of course. I will not keep you. The letter about {{renewal_date}} has our number. Drive safely.',
      ],
    },
    {
      weight: 1,
      isSuccess: false,
      summary: '{{firstName}} asked not to be called again.',
      lines: [
        'Please stop calling this number.',
        'I am sorry. I have noted that we must not call you again. You will still get the letter about {{renewal_date}}.',
      ],
    },
  ],
};
