/** What an import takes at most. A file beyond them is refused whole, in words. */
export const MAX_FILE_BYTES = 200 * 1024 * 1024;
export const MAX_COLUMNS = 200;
export const MAX_LINE_CHARS = 1024 * 1024;
export const MAX_HEADER_CHARS = 200;

/** Vapi's CreateCustomerDTO: name, email and externalId 40 characters, extension 10. */
export const MAX_NAME = 40;
export const MAX_EMAIL = 40;
export const MAX_EXTERNAL_ID = 40;
export const MAX_EXTENSION = 10;

/** Characters of a number or SIP URI. Vapi takes 40 of a number and names no limit for a SIP URI. */
export const MAX_NUMBER = 200;

/** Zones one contact may be in, and characters of one's name. */
export const MAX_ZONES = 12;
export const MAX_ZONE = 40;

/** Vapi's documentation: serialized variables of one contact stay under 100,000 characters. */
export const MAX_VARIABLES_CHARS = 100_000;

/** Contacts in one upload request, and how big its JSON may be once inflated. */
export const MAX_CHUNK_CONTACTS = 5_000;
export const MAX_CHUNK_BYTES = 8 * 1024 * 1024;
