import type { Dice } from '../random';
import { assistantIds } from './ids';

type Inventor = (dice: Dice, day: (from: number, to: number) => string) => Record<string, string>;

const times = ['9:00 am', '9:45 am', '10:30 am', '1:15 pm', '2:40 pm', '4:00 pm'] as const;

/** What each assistant's prompts ask for, beside the first name. */
export const inventors: Record<string, Inventor> = {
  [assistantIds.riley]: (dice, day) => ({
    plan_name: dice.pick(['Home Plus', 'Auto Standard', 'Renter Basic', 'Family Umbrella']),
    renewal_date: day(12, 40),
  }),
  [assistantIds.dana]: (dice, day) => ({
    appointment_date: day(1, 3),
    appointment_time: dice.pick(times),
    dentist: dice.pick(['Dr. Osei', 'Dr. Lindqvist', 'Dr. Ramírez']),
  }),
  [assistantIds.noor]: (dice) => ({
    agent_name: dice.pick(['Tove', 'Marcus', 'Ayesha', 'Pilar']),
    ticket_topic: dice.pick(['the new router', 'a wrong bill', 'the move', 'slow evenings']),
  }),
  [assistantIds.milo]: (dice, day) => ({
    invoice_number: `BW-${dice.int(20_400, 29_900)}`,
    amount_due: `$${dice.int(38, 410)}.${dice.int(10, 99)}`,
    due_date: day(-34, -28),
  }),
  [assistantIds.sofia]: (dice, day) => ({
    last_order: day(-190, -95),
    favourite_roast: dice.pick(['Huila Dark', 'Morning Fern', 'Yirgacheffe', 'Decaf Mountain']),
    offer: dice.pick(['a free 250 gram bag', '30 percent off', 'two bags for one']),
  }),
};
