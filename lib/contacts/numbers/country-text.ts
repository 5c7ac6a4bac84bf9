import { callingCountries } from './calling-codes';

/** Languages in which files name countries; each country's own names come with them. */
const LANGUAGES = [
  ...['en', 'de', 'es', 'fr', 'it', 'pt', 'nl', 'pl', 'sv', 'da', 'nb', 'fi', 'cs', 'hu', 'ro'],
  ...['el', 'tr', 'uk', 'ru', 'ar', 'he', 'hi', 'ja', 'ko', 'zh'],
];

const OTHER_NAMES: Record<string, string> = {
  ...{ usa: 'US', america: 'US', unitedstatesofamerica: 'US', eeuu: 'US', uk: 'GB' },
  ...{ greatbritain: 'GB', england: 'GB', scotland: 'GB', wales: 'GB', northernireland: 'GB' },
  ...{ uae: 'AE', holland: 'NL', czechrepublic: 'CZ', southkorea: 'KR', korea: 'KR', russia: 'RU' },
  ...{ vietnam: 'VN', ivorycoast: 'CI', macedonia: 'MK', burma: 'MM', turkey: 'TR' },
  ...{ aus: 'AU', aut: 'AT', bel: 'BE', bra: 'BR', can: 'CA', che: 'CH', chl: 'CL', chn: 'CN' },
  ...{ col: 'CO', cze: 'CZ', deu: 'DE', dnk: 'DK', esp: 'ES', fin: 'FI', fra: 'FR', gbr: 'GB' },
  ...{ grc: 'GR', hun: 'HU', ind: 'IN', irl: 'IE', isr: 'IL', ita: 'IT', jpn: 'JP', kor: 'KR' },
  ...{ lux: 'LU', mex: 'MX', nld: 'NL', nor: 'NO', nzl: 'NZ', phl: 'PH', pol: 'PL', prt: 'PT' },
  ...{ pri: 'PR', rou: 'RO', rus: 'RU', sau: 'SA', sgp: 'SG', svk: 'SK', svn: 'SI', swe: 'SE' },
  ...{ tur: 'TR', twn: 'TW', ukr: 'UA', zaf: 'ZA', are: 'AE', arg: 'AR', jam: 'JM', ger: 'DE' },
};

/** A country a cell names. A calling code that several share stands for the main one, and names no place. */
export type CountryText = { code: string; isPlace: boolean };

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '');
}

let names: Map<string, string> | null = null;
let byCode: Map<string, string[]> | null = null;

// Some thousand names in some ten milliseconds: made when a file first needs them.
function countryNames(): Map<string, string> {
  if (names) return names;
  names = new Map(Object.entries(OTHER_NAMES));
  const countries = callingCountries();
  for (const language of LANGUAGES) {
    const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const { code } of countries) {
      const name = fold(display.of(code) ?? '');
      if (name !== '' && !names.has(name)) names.set(name, code);
    }
  }
  for (const { code } of countries) names.set(code.toLowerCase(), code);
  return names;
}

function callingCodes(): Map<string, string[]> {
  if (byCode) return byCode;
  byCode = new Map();
  for (const { code, callingCode } of callingCountries()) {
    byCode.set(callingCode, [...(byCode.get(callingCode) ?? []), code]);
  }
  return byCode;
}

const MAIN: Record<string, string> = {
  ...{ 1: 'US', 7: 'RU', 39: 'IT', 44: 'GB', 47: 'NO', 61: 'AU', 212: 'MA', 262: 'RE', 290: 'SH' },
  ...{ 358: 'FI', 590: 'GP', 599: 'CW' },
};

/** A country by ISO code, by name in the usual languages, or by calling code; null for what is none. */
export function readCountry(raw: string): CountryText | null {
  const text = raw.trim();
  const calling = /^(?:\+|00)?\s?(\d{1,3})$/.exec(text)?.[1];
  if (calling !== undefined) {
    const sharing = callingCodes().get(calling) ?? [];
    const code = sharing.length === 1 ? sharing[0] : MAIN[calling];
    return code === undefined ? null : { code, isPlace: sharing.length === 1 };
  }
  const code = countryNames().get(fold(text));
  return code === undefined ? null : { code, isPlace: true };
}
