import type { HelpRow } from './help-table';

/** Why a contact that is in the list gets no call, the commonest first. */
export const NOT_DIALLED_ROWS: readonly HelpRow[] = [
  {
    key: 'hour',
    word: 'The hour was over',
    meaning:
      'Vapi starts calls as slots become free, for one hour after the start. The organisation’s slots are shared by all campaigns and other calls. The fit gauge in the Schedule step says before the launch how many will be left.',
  },
  {
    key: 'window',
    word: 'The window closed',
    meaning: 'The end of the schedule came before their turn.',
  },
  {
    key: 'stopped',
    word: 'The campaign was stopped',
    meaning: 'By a person here or at Vapi. Live calls finish; whoever waits is not called.',
  },
  {
    key: 'import',
    word: 'Left out at import',
    meaning:
      'The number could not be read, is not one that may be called, or stood in the file twice. The import report has each with its line; these contacts are not in the campaign at all.',
  },
  {
    key: 'refused',
    word: 'Refused by the carrier',
    meaning: 'The call was tried and failed: it counts as ended, with the reason in its row.',
  },
];
