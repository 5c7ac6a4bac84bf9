import { describe, expect, it } from 'vitest';
import { guessMapping } from './guess-roles';

function guess(text: string, hasHeader = true) {
  const lines = text.split('\n').map((line) => line.split(','));
  const columns = hasHeader
    ? (lines[0] ?? [])
    : (lines[0] ?? []).map((_, at) => `Column ${at + 1}`);
  return guessMapping({ columns, rows: hasHeader ? lines.slice(1) : lines, hasHeader });
}

const roles = (text: string, hasHeader = true) => guess(text, hasHeader).roles.join(' ');

describe('by header, in seven languages', () => {
  const row = '+12125550123,Ann Lee,a@b.com,C-77,10001,Germany,Europe/Berlin';
  it.each([
    'Phone,Full name,E-mail,Customer ID,ZIP,Country,Time zone',
    'Handynummer,Kundenname,E-Mail-Adresse,Kundennummer,PLZ,Land,Zeitzone',
    'Teléfono móvil,Nombre completo,Correo electrónico,Código cliente,Código postal,País,Zona horaria',
    'Téléphone portable,Nom complet,Courriel,Numéro client,Code postal,Pays,Fuseau horaire',
    'Cellulare,Nominativo,Indirizzo e-mail,Codice cliente,CAP,Paese,Fuso orario',
    'Telemóvel,Nome completo,Correio eletrónico,Número do cliente,Código-postal,País,Fuso horário',
    'Telefoonnummer,Volledige naam,E-mailadres,Klantnummer,Postcode,Landnaam,Tijdzone',
  ])('%s', (header) => {
    const found = roles(`${header}\n${row}`).split(' ');
    expect(found[0]).toBe('number');
    expect(found[2]).toBe('email');
    expect(found.slice(4)).toEqual(['postalCode', 'country', 'timeZone']);
    expect(['name', 'variable']).toContain(found[1]);
    expect(['externalId', 'variable']).toContain(found[3]);
  });

  it.each([
    ['From,To\n+12125550123,+12125550124', 'callerNumber number'],
    ['Caller ID,Phone\n+12125550123,+12125550124', 'callerNumber number'],
    ['SIP URI,Phone\nsip:a@b.com,+12125550124', 'sipUri number'],
    ['State,Phone\nCA,+12125550124', 'state number'],
    ['Bundesland,Telefon\nBayern,+4915112345678', 'variable number'],
    ['Estado,Teléfono\nactivo,+12125550124', 'variable number'],
    ['Region,Phone\nEMEA,+12125550124', 'variable number'],
    ['Time zone,Phone\nET,+12125550124', 'timeZone number'],
    ['Zone,Phone\n7,+12125550124', 'variable number'],
    ['Zone,Phone\nEMEA,+12125550124', 'variable number'],
    ['Zone,Phone\nEastern,+12125550124', 'timeZone number'],
    ['Fax,Phone\n+12125550123,+12125550124', 'variable number'],
    ['Customer ID,Phone\n10000234,+12125550124', 'externalId number'],
  ])('%j', (text, expected) => {
    expect(roles(text)).toBe(expected);
  });
});

describe('by the values themselves', () => {
  it.each([
    ['x,y\n+12125550123,a@b.com', 'number email'],
    ['x,y\nsip:a@b.com,+12125550123', 'sipUri number'],
    ['x,y\nAmerica/New_York,+12125550123', 'timeZone number'],
    ['x,y\nGermany,+12125550123\nFrance,+12125550124\nSpain,+12125550125', 'country number'],
    ['x,y\nDE,+12125550123\nFR,+12125550124\nES,+12125550125', 'variable number'],
    ['x,y\nTexas,+12125550123\nOhio,+12125550124\nMaine,+12125550125', 'variable number'],
    ['x,y\nTexas,+12125550123\nNevada,+12125550124\nIndiana,+12125550125', 'state number'],
    ['due,paid,x\n2026-11-22,1234567.50,2125550123', 'variable variable number'],
    ['due,x\n22.11.2026,2125550123', 'variable number'],
  ])('%j', (text, expected) => {
    expect(roles(text)).toBe(expected);
  });

  it('works without a header', () => {
    expect(roles('Ann,+12125550123,a@b.com,Europe/Berlin', false)).toBe(
      'name number email timeZone',
    );
  });
});

describe('several columns of numbers', () => {
  it('takes the best filled one, and says so', () => {
    const { roles: found, notes } = guess(
      'Home phone,Mobile\n,+12125550123\n+12125550124,+12125550125\n,+12125550126',
    );
    expect(found).toEqual(['variable', 'number']);
    expect(notes).toEqual([
      '“Home phone” could be the numbers as well: “Mobile” is called, since more of its rows are filled.',
    ]);
  });

  it('takes the first of equals', () => {
    const { roles: found, notes } = guess('Mobile,Phone\n+12125550123,+12125550124');
    expect(found).toEqual(['number', 'variable']);
    expect(notes[0]).toContain('since it stands first');
  });
});

it('refuses names that every object has', () => {
  expect(roles('phone,__proto__,constructor,toString,valueOf\n+12125550123,a,b,c,d')).toBe(
    'number ignore ignore ignore ignore',
  );
});
