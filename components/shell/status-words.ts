import type { Tone } from '@/components/ui/tone';
import type { Outcome } from '@/lib/campaign/live';
import type { CampaignStatus } from '@/lib/campaign/tally';

type Look = { word: string; tone: Tone };

export const statusLooks: Record<CampaignStatus, Look> = {
  scheduled: { word: 'Scheduled', tone: 'scheduled' },
  'in-progress': { word: 'In progress', tone: 'in-progress' },
  ended: { word: 'Ended', tone: 'reached' },
  cancelled: { word: 'Stopped', tone: 'never' },
  archived: { word: 'Archived', tone: 'never' },
  unknown: { word: 'Unknown status', tone: 'unknown' },
};

export const outcomeLooks: Record<Outcome, Look> = {
  scheduled: { word: 'Scheduled', tone: 'scheduled' },
  queued: { word: 'Queued', tone: 'queued' },
  'in-progress': { word: 'In progress', tone: 'in-progress' },
  reached: { word: 'Reached', tone: 'reached' },
  voicemail: { word: 'Voicemail', tone: 'voicemail' },
  'no-answer': { word: 'No answer', tone: 'no-answer' },
  failed: { word: 'Failed', tone: 'failed' },
  'never-dialled': { word: 'Never dialled', tone: 'never' },
  unknown: { word: 'Unknown', tone: 'unknown' },
};
