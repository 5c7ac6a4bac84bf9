import { everydayMix, type Mix } from '../simulation/draw';
import { assistantIds, phoneNumberIds, squadId } from './ids';

export interface PastCampaign {
  name: string;
  target: { assistantId?: string; squadId?: string };
  /** One number, or several as a dial plan with equal shares. */
  numbers: readonly [string, ...string[]];
  size: number;
  /** Working days before the first start. */
  daysAgo: number;
  mix: Mix;
  /** Minutes after the start until someone stopped it; negative = while it was scheduled. */
  stoppedAfter?: number;
  /** Minutes from earliestAt to latestAt. */
  window?: number;
  isBritish?: boolean;
}

const goodMix: Mix = { reached: 0.71, voicemail: 0.15, 'no-answer': 0.1, failed: 0.04 };
const voicemailMix: Mix = { reached: 0.21, voicemail: 0.58, 'no-answer': 0.16, failed: 0.05 };
const outageMix: Mix = { reached: 0.02, voicemail: 0.01, 'no-answer': 0.01, failed: 0.96 };

const { riley, dana, noor, milo, sofia, jun } = assistantIds;
const { sanFrancisco, paloAlto, oakland, london } = phoneNumberIds;

/** A past of many fates, oldest first. */
export const pastCampaigns: readonly PastCampaign[] = [
  {
    name: 'Plan renewals · October',
    target: { assistantId: riley },
    numbers: [sanFrancisco, paloAlto, oakland],
    size: 420,
    daysAgo: 24,
    mix: goodMix,
  },
  {
    name: 'Dentist reminders · week 44',
    target: { assistantId: dana },
    numbers: [paloAlto],
    size: 96,
    daysAgo: 22,
    mix: goodMix,
  },
  {
    name: 'Satisfaction survey · October tickets',
    target: { assistantId: noor },
    numbers: [sanFrancisco],
    size: 760,
    daysAgo: 19,
    mix: everydayMix,
  },
  {
    name: 'Payment reminders · 30 days overdue',
    target: { assistantId: milo },
    numbers: [oakland],
    size: 210,
    daysAgo: 16,
    mix: voicemailMix,
  },
  {
    name: 'Win-back · lapsed in spring',
    target: { assistantId: sofia },
    numbers: [sanFrancisco, oakland],
    size: 340,
    daysAgo: 14,
    mix: everydayMix,
    stoppedAfter: 13,
  },
  {
    name: 'Service notice · Mill Lane',
    target: { assistantId: jun },
    numbers: [oakland],
    size: 64,
    daysAgo: 12,
    mix: goodMix,
  },
  {
    name: 'Renewals with billing desk · pilot',
    target: { squadId },
    numbers: [sanFrancisco, paloAlto],
    size: 45,
    daysAgo: 11,
    mix: everydayMix,
  },
  {
    name: 'Plan renewals · reminders (carrier outage)',
    target: { assistantId: riley },
    numbers: [paloAlto],
    size: 130,
    daysAgo: 9,
    mix: outageMix,
  },
  {
    name: 'Win-back · wrong list',
    target: { assistantId: sofia },
    numbers: [oakland],
    size: 58,
    daysAgo: 8,
    mix: everydayMix,
    stoppedAfter: -25,
  },
  {
    name: 'London renewals · November',
    target: { assistantId: riley },
    numbers: [london],
    size: 88,
    daysAgo: 6,
    mix: everydayMix,
    isBritish: true,
  },
  {
    name: 'Payment reminders · last call',
    target: { assistantId: milo },
    numbers: [sanFrancisco],
    size: 280,
    daysAgo: 4,
    mix: everydayMix,
    window: 20,
  },
  {
    name: 'Satisfaction survey · trial run',
    target: { assistantId: noor },
    numbers: [paloAlto],
    size: 3,
    daysAgo: 3,
    mix: goodMix,
  },
  {
    name: 'Dentist reminders · week 47',
    target: { assistantId: dana },
    numbers: [paloAlto, oakland],
    size: 118,
    daysAgo: 1,
    mix: everydayMix,
  },
];
