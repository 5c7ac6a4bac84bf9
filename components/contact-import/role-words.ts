import type { ColumnRole, Delimiter } from '@/lib/contacts/import-types';

export const ROLE_WORDS: Record<ColumnRole, string> = {
  number: 'Number',
  name: 'Name',
  email: 'E-mail address',
  externalId: 'External id',
  extension: 'Extension',
  sipUri: 'SIP address',
  callerNumber: 'Number to call from',
  timeZone: 'Time zone',
  country: 'Country',
  state: 'State or province',
  postalCode: 'ZIP or postal code',
  variable: 'Variable for prompts',
  ignore: 'Leave out',
};

export const DELIMITER_WORDS: Record<Delimiter, string> = {
  ',': 'Comma',
  ';': 'Semicolon',
  '\t': 'Tab',
  '|': 'Pipe',
};
