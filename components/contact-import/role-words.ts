import type { ColumnRole, Delimiter, Encoding } from '@/lib/contacts/import-types';

export const ROLE_WORDS: Record<ColumnRole, string> = {
  number: 'Number',
  name: 'Name',
  email: 'E-mail address',
  externalId: 'External id',
  extension: 'Extension',
  variable: 'Variable for prompts',
  ignore: 'Leave out',
};

export const DELIMITER_WORDS: Record<Delimiter, string> = {
  ',': 'Comma',
  ';': 'Semicolon',
  '\t': 'Tab',
  '|': 'Pipe',
};

export const ENCODING_WORDS: Record<Encoding, string> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE',
  'windows-1252': 'Windows-1252',
};
