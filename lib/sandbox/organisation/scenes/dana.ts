import type { Scene } from '../../script/scene';
import { assistantIds } from '../ids';

export const danaScene: Scene = {
  assistantId: assistantIds.dana,
  topic: 'appointment',
  endings: [
    {
      weight: 6,
      isSuccess: true,
      summary:
        '{{firstName}} confirmed {{appointment_date}} at {{appointment_time}} with {{dentist}}.',
      lines: [
        'Yes, I have it in my calendar.',
        'Perfect. So {{dentist}} sees you on {{appointment_date}} at {{appointment_time}}. Please come five minutes early.',
        'Will do.',
      ],
    },
    {
      weight: 2,
      isSuccess: true,
      summary: '{{firstName}} cannot come on {{appointment_date}}; the front desk calls back.',
      lines: [
        'Oh, that does not work any more, I have to be at work.',
        'No problem. I release {{appointment_date}} at {{appointment_time}}, and the front desk calls you back with a new time. Mornings or afternoons?',
        'Mornings, before ten.',
        'Mornings before ten. They call you back today.',
      ],
    },
    {
      weight: 1,
      isSuccess: true,
      summary: '{{firstName}} cancelled the appointment on {{appointment_date}}.',
      lines: [
        'I wanted to cancel that, actually.',
        'I have cancelled {{appointment_date}} at {{appointment_time}}. Would you like a new one?',
        'Not now, thank you.',
      ],
    },
    {
      weight: 1,
      isSuccess: false,
      summary: 'Wrong person: {{firstName}} was not available.',
      lines: [
        '{{firstName}} is not here, this is the neighbour.',
        'Thank you, I will try again another time. Goodbye.',
      ],
    },
  ],
};
