import type { ColumnRole } from '../import-types';

/** `fax`: numbers that nobody answers. */
export type HeaderRole = ColumnRole | 'fax';

/** Words by role, in English, German, Spanish, French, Italian, Portuguese and Dutch. */
const WORDS: Partial<Record<HeaderRole, string>> = {
  number: `
    number phone phonenumber phoneno phonenr phone1 primaryphone mainphone mobile mobilenumber mobileno
    mobilephone mobile1 cell cellphone cellnumber cellularphone tel tel1 telno telnr telephone telephone1
    telephonenumber telephoneno contactnumber contactphone customernumberphone customerphone homephone
    workphone businessphone homenumber worknumber phonehome phonework phonemobile msisdn e164 whatsapp
    whatsappnumber calleenumber to dial
    telefon telefon1 telefonnr telefonnummer rufnummer handy handynr handynummer mobil mobilnr mobilnummer
    mobiltelefon festnetz festnetznummer
    telefono numerodetelefono numerotelefono numtelefono telefonomovil movil numeromovil celular
    numerocelular telefonocelular telefonofijo
    numero numerodetelephone numerotelephone ntelephone telephoneportable telephonemobile portable
    numeroportable telephonefixe tlphone
    numeroditelefono cellulare numerocellulare telefonocellulare recapitotelefonico
    telefone telefonecelular numerodetelefone numerotelefone telemovel numerodotelemovel
    telefoonnummer telefoon telefoonnr mobielnummer mobiel gsm gsmnummer`,
  name: `
    name fullname customername contactname clientname personname leadname customer contact displayname
    kunde kundenname kontakt kontaktname vollstandigername vorundnachname ansprechpartner
    nombre nombrecompleto nombreyapellidos nombrecliente
    nom nomcomplet nomclient nometprenom nomprenom
    nomecompleto nome nomecognome nomeecognome nominativo nomecliente
    volledigenaam naam klantnaam contactpersoon`,
  email: `
    email emailaddress mail mailaddress emailid email1 primaryemail workemail
    emailadresse mailadresse correo correoelectronico direcciondecorreo courriel adressemail
    adresseemail adresseelectronique indirizzoemail postaelettronica enderecodeemail correioeletronico
    emailadres mailadres`,
  externalId: `
    externalid id customerid contactid clientid crmid recordid accountid leadid userid memberid
    customernumber customerno accountnumber reference referencenumber uuid guid
    kundennummer kundennr kundenid vertragsnummer mitgliedsnummer
    idcliente numerodecliente numerocliente codigocliente referencia
    idclient numeroclient numerodeclient codeclient codicecliente numerocliente
    codigodocliente klantnummer klantnr klantid relatienummer`,
  extension: `
    extension ext phoneextension phoneext extn durchwahl nebenstelle anexo extensao poste postetelephonique
    interno doorkiesnummer toestel ramal`,
  sipUri:
    'sip sipuri sipaddress sipadresse sipurl sipnumber sipid direccionsip adressesip indirizzosip enderecosip sipadres',
  callerNumber: `
    callernumber callerid caller from fromnumber outboundnumber outboundcallerid callfrom twilionumber
    absendernummer anrufernummer ausgehendenummer numerosaliente numeroappelant numerochiamante
    numerodeorigem bellendnummer uitgaandnummer`,
  timeZone: `
    timezone tz zone timezoneid timezonename ianatimezone customertimezone zeitzone zonahoraria husohorario
    fuseauhoraire fuseau fusoorario fuso fusohorario tijdzone`,
  country: `
    country countrycode countryname nation countryiso iso2 isocountry customercountry
    land landercode landcode laendercode landerkurzel pais codigodepais codigopais codepays pays paese
    codicepaese nazione stato landnaam landencode`,
  state: `
    state statecode province provincecode region stateprovince stateregion stateorprovince usstate
    bundesland kanton provinz estado provincia departamento comunidadautonoma
    etat departement regione uf provincie`,
  postalCode: `
    zip zipcode zipcode5 zip5 postalcode postcode postalzip zippostalcode postal
    plz postleitzahl codigopostal cp codepostal cap codicepostale codicediavviamentopostale cep
    codigodopostal postcodenl`,
  fax: 'fax faxnumber faxno telefax faxnummer faxnr numerodefax numerofax telecopie telecopieur',
};

const ROLE_OF = new Map<string, HeaderRole>();
for (const [role, words] of Object.entries(WORDS)) {
  for (const word of words.trim().split(/\s+/)) {
    if (!ROLE_OF.has(word)) ROLE_OF.set(word, role as HeaderRole);
  }
}

/** The role a header's own words ask for; null when none. */
export function headerRole(header: string): HeaderRole | null {
  const word = header
    .normalize('NFKD')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[^a-z0-9]/g, '');
  return ROLE_OF.get(word) ?? null;
}
