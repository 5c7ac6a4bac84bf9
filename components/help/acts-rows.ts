import type { HelpRow } from './help-table';

/** What the buttons do to people. */
export const ACT_ROWS: readonly HelpRow[] = [
  {
    key: 'undo',
    word: 'Undo',
    meaning:
      'For a short time after a launch, before the first ring. Nobody is called; the draft is kept.',
  },
  {
    key: 'stop',
    word: 'Stop',
    meaning:
      'Ends dialling at once. Calls on the line are allowed to finish; whoever was not dialled is not called. It can not be started again: duplicate it for the rest.',
  },
  {
    key: 'delete',
    word: 'Delete',
    meaning:
      'Takes a campaign that does not dial away from Vapi, with its counters. A scheduled one is never started.',
  },
  {
    key: 'duplicate',
    word: 'Duplicate',
    meaning: 'Makes a new draft of it. Nothing is sent before you launch the draft.',
  },
  {
    key: 'launch',
    word: 'Launch',
    meaning:
      'Sends the campaign to Vapi once. When the answer gets lost it is looked for, never sent a second time by itself.',
  },
];
