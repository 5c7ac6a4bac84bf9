import type { Scene } from '../../script/scene';
import { assistantIds } from '../ids';

export const miloScene: Scene = {
  assistantId: assistantIds.milo,
  topic: 'payment',
  endings: [
    {
      weight: 4,
      isSuccess: true,
      summary:
        '{{firstName}} pays {{amount_due}} for invoice {{invoice_number}} by a link sent as text message.',
      lines: [
        'Yes, this is {{firstName}}. What about it?',
        'Invoice {{invoice_number}} of {{amount_due}} was due on {{due_date}}. Is the payment on its way?',
        'I forgot. Can I pay online?',
        'Yes, I am sending you a payment link by text message now.',
        'Got it, I will do it tonight.',
      ],
    },
    {
      weight: 3,
      isSuccess: true,
      summary: '{{firstName}} pays invoice {{invoice_number}} in two instalments.',
      lines: [
        'That is me. It is a difficult month, to be honest.',
        'I understand. We can split {{amount_due}} into two instalments, the first at the end of this week. Would that help?',
        'Yes, that would work.',
        'Then two instalments for {{invoice_number}}. The plan comes by e-mail.',
      ],
    },
    {
      weight: 2,
      isSuccess: false,
      summary: '{{firstName}} disputes invoice {{invoice_number}}; a review is promised.',
      lines: [
        'Yes, and that invoice is wrong.',
        'I am sorry. What is wrong with {{invoice_number}}?',
        'The meter reading. I sent a photo weeks ago.',
        'I have noted that the reading is disputed. Someone reviews {{amount_due}} and writes to you.',
      ],
    },
    {
      weight: 2,
      isSuccess: false,
      summary: '{{firstName}} says {{amount_due}} was transferred already.',
      lines: [
        'I already paid that last week.',
        'Thank you. It can take some days to show. I will look at {{invoice_number}} again on Friday.',
      ],
    },
  ],
};
