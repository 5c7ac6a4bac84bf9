/**
 * The country an organisation calls unless somebody says otherwise: ISO code, '' while it is not known.
 * `numbers`: most of the numbers it calls from are there; `set`: an administrator chose it.
 */
export type HomeCountry = { code: string; from: 'set' | 'numbers' | 'nothing' };

export const UNKNOWN_HOME: HomeCountry = { code: '', from: 'nothing' };

/**
 * What an administrator chose, '' for nothing; and the country the caller numbers tell, '' for none, null
 * where they could not be read.
 */
export type HomeChoice = { chosen: string; guessed: string | null };
