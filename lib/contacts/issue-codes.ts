/** Every reason an import gives, with the short label it has in filters and charts. */
export const ISSUE_LABELS = {
  missing: 'No number',
  letters: 'Letters in the number',
  scientific: 'Rounded by a spreadsheet',
  'no-country': 'No country code',
  'unknown-country': 'No such country code',
  'too-short': 'Too short',
  'too-long': 'Too long',
  invalid: 'Not a number that exists',
  ambiguous: 'Read as international',
  decimal: 'Decimal left out',
  'country-not-allowed': 'Country not allowed',
  premium: 'Premium rate',
  'shared-cost': 'Shared cost',
  'short-code': 'Short number',
  satellite: 'Satellite',
  'global-number': 'Number of no country',
  'personal-number': 'Personal number',
  'sip-not-allowed': 'SIP address',
  'sip-invalid': 'Not a SIP address',
  'sip-over-number': 'SIP address before number',
  'unchecked-number': 'Sent as written',
  'country-unknown': 'No such country',
  'zone-unknown': 'No such time zone',
  'postal-code-unknown': 'Postal code not known',
  'state-unknown': 'No such state',
  'zone-conflict': 'Columns differ in time zone',
  'zone-not-of-number': 'Time zone is not the number’s',
  'name-too-long': 'Name too long',
  'email-too-long': 'E-mail address too long',
  'external-id-too-long': 'External id too long',
  'extension-too-long': 'Extension too long',
  'variables-too-long': 'Variables too long',
  'half-character': 'Half a character',
  'too-many-cells': 'More cells than columns',
  'too-few-cells': 'Cells missing',
  'open-quote': 'Quote never closed',
  'stray-quote': 'Quote inside a cell',
  'email-incomplete': 'Incomplete e-mail address',
  template: 'Template braces',
  formula: 'Begins like a formula',
  'direction-mark': 'Direction mark',
  'hidden-character': 'Hidden character',
  'lost-character': 'Lost character',
  duplicate: 'Same number again',
  'do-not-call': 'On the do-not-call list',
  'called-lately': 'Called lately',
} as const;

export type IssueCode = keyof typeof ISSUE_LABELS;

/** Why a row is refused, or what is odd about it, in a sentence of its own. */
export type Finding = { code: IssueCode; reason: string };

/** The label of a reason; the code itself where the catalogue has none. */
export function issueLabel(code: string): string {
  return Object.hasOwn(ISSUE_LABELS, code) ? ISSUE_LABELS[code as IssueCode] : code;
}
