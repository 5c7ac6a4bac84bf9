import type { ColumnRole } from './import-types';

const WORDS: [ColumnRole, string[]][] = [
  [
    'number',
    [
      ...['number', 'phone', 'phonenumber', 'phoneno', 'phone1', 'mobile', 'mobilenumber'],
      ...['mobilephone', 'cell', 'cellphone', 'cellnumber', 'tel', 'telephone', 'telephonenumber'],
      ...['contactnumber', 'customernumber', 'msisdn', 'e164', 'whatsapp', 'telefon', 'telefonnr'],
      ...['telefonnummer', 'rufnummer', 'handy', 'handynummer', 'mobil', 'mobilnummer', 'telefono'],
      ...['telefone', 'celular', 'numero', 'numerodetelefono', 'numerodetelephone', 'movil'],
    ],
  ],
  [
    'name',
    [
      ...['name', 'fullname', 'customername', 'contactname', 'clientname', 'customer', 'contact'],
      ...['kunde', 'kundenname', 'nombre', 'nombrecompleto', 'nom', 'nomcomplet'],
    ],
  ],
  ['email', ['email', 'emailaddress', 'mail', 'emailadresse', 'correo', 'courriel']],
  [
    'externalId',
    [
      ...['externalid', 'id', 'customerid', 'contactid', 'clientid', 'crmid', 'recordid'],
      ...['accountid', 'kundennummer', 'kundennr'],
    ],
  ],
  ['extension', ['extension', 'ext', 'durchwahl', 'phoneextension']],
];

const ROLE_OF = new Map(
  WORDS.flatMap(([role, words]) => words.map((word) => [word, role] as const)),
);

/** The role a header's own words ask for, in English, German, Spanish or French; null when none. */
export function headerRole(header: string): ColumnRole | null {
  const word = header
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
  return ROLE_OF.get(word) ?? null;
}
