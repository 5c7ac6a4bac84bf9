/**
 * States and provinces with the zones that are kept in them, each by a zone of the same clock: two zones
 * where the state is split. By 49 CFR 71 for the United States, by the governments' own statements for
 * Canada, Australia, Brazil and Mexico; looked over in November 2026. Local habits against the law are left out.
 */
const TABLES: Record<string, string> = {
  US: `
    AL Alabama: Chicago | AK Alaska: Anchorage Adak | AZ Arizona: Phoenix Denver | AR Arkansas: Chicago
    CA California: Los_Angeles | CO Colorado: Denver | CT Connecticut: New_York | DE Delaware: New_York
    DC District of Columbia: New_York | FL Florida: New_York Chicago | GA Georgia: New_York
    HI Hawaii: Pacific/Honolulu | ID Idaho: Denver Los_Angeles | IL Illinois: Chicago
    IN Indiana: New_York Chicago | IA Iowa: Chicago | KS Kansas: Chicago Denver
    KY Kentucky: New_York Chicago | LA Louisiana: Chicago | ME Maine: New_York | MD Maryland: New_York
    MA Massachusetts: New_York | MI Michigan: New_York Chicago | MN Minnesota: Chicago
    MS Mississippi: Chicago | MO Missouri: Chicago | MT Montana: Denver | NE Nebraska: Chicago Denver
    NV Nevada: Los_Angeles Denver | NH New Hampshire: New_York | NJ New Jersey: New_York
    NM New Mexico: Denver | NY New York: New_York | NC North Carolina: New_York
    ND North Dakota: Chicago Denver | OH Ohio: New_York | OK Oklahoma: Chicago
    OR Oregon: Los_Angeles Denver | PA Pennsylvania: New_York | RI Rhode Island: New_York
    SC South Carolina: New_York | SD South Dakota: Chicago Denver | TN Tennessee: New_York Chicago
    TX Texas: Chicago Denver | UT Utah: Denver | VT Vermont: New_York | VA Virginia: New_York
    WA Washington: Los_Angeles | WV West Virginia: New_York | WI Wisconsin: Chicago | WY Wyoming: Denver
    PR Puerto Rico: Puerto_Rico | VI US Virgin Islands: Puerto_Rico | GU Guam: Pacific/Guam
    MP Northern Mariana Islands: Pacific/Guam | AS American Samoa: Pacific/Pago_Pago`,
  CA: `
    AB Alberta: Edmonton | BC British Columbia: Vancouver Edmonton Fort_Nelson | MB Manitoba: Winnipeg
    NB New Brunswick: Halifax | NL Newfoundland and Labrador: St_Johns Halifax | NS Nova Scotia: Halifax
    NT Northwest Territories: Edmonton | NU Nunavut: Toronto Winnipeg Edmonton Atikokan
    ON Ontario: Toronto Winnipeg Atikokan | PE Prince Edward Island: Halifax
    QC Quebec: Toronto Halifax Blanc-Sablon | SK Saskatchewan: Regina Edmonton Winnipeg
    YT Yukon: Fort_Nelson`,
  AU: `
    NSW New South Wales: Australia/Sydney Australia/Adelaide Australia/Lord_Howe
    ACT Australian Capital Territory: Australia/Sydney | VIC Victoria: Australia/Sydney
    QLD Queensland: Australia/Brisbane | SA South Australia: Australia/Adelaide
    WA Western Australia: Australia/Perth Australia/Eucla | TAS Tasmania: Australia/Sydney
    NT Northern Territory: Australia/Darwin`,
  BR: `
    AC Acre: Rio_Branco | AL Alagoas: Sao_Paulo | AP Amapá: Sao_Paulo | AM Amazonas: Manaus Rio_Branco
    BA Bahia: Sao_Paulo | CE Ceará: Sao_Paulo | DF Distrito Federal: Sao_Paulo
    ES Espírito Santo: Sao_Paulo | GO Goiás: Sao_Paulo | MA Maranhão: Sao_Paulo
    MT Mato Grosso: Manaus | MS Mato Grosso do Sul: Manaus | MG Minas Gerais: Sao_Paulo
    PA Pará: Sao_Paulo | PB Paraíba: Sao_Paulo | PR Paraná: Sao_Paulo | PE Pernambuco: Sao_Paulo Noronha
    PI Piauí: Sao_Paulo | RJ Rio de Janeiro: Sao_Paulo | RN Rio Grande do Norte: Sao_Paulo
    RS Rio Grande do Sul: Sao_Paulo | RO Rondônia: Manaus | RR Roraima: Manaus
    SC Santa Catarina: Sao_Paulo | SP São Paulo: Sao_Paulo | SE Sergipe: Sao_Paulo
    TO Tocantins: Sao_Paulo`,
  MX: `
    AGU Aguascalientes: Mexico_City | BCN Baja California: Tijuana | BCS Baja California Sur: Mazatlan
    CAM Campeche: Mexico_City | CHP Chiapas: Mexico_City | CHH Chihuahua: Mexico_City Ciudad_Juarez Matamoros
    CMX Ciudad de México: Mexico_City | COA Coahuila: Mexico_City Matamoros | COL Colima: Mexico_City
    DUR Durango: Mexico_City | GUA Guanajuato: Mexico_City | GRO Guerrero: Mexico_City
    HID Hidalgo: Mexico_City | JAL Jalisco: Mexico_City | MEX Estado de México: Mexico_City
    MIC Michoacán: Mexico_City | MOR Morelos: Mexico_City | NAY Nayarit: Mazatlan Mexico_City
    NLE Nuevo León: Mexico_City Matamoros | OAX Oaxaca: Mexico_City | PUE Puebla: Mexico_City
    QUE Querétaro: Mexico_City | ROO Quintana Roo: Cancun | SLP San Luis Potosí: Mexico_City
    SIN Sinaloa: Mazatlan | SON Sonora: Mazatlan | TAB Tabasco: Mexico_City
    TAM Tamaulipas: Mexico_City Matamoros | TLA Tlaxcala: Mexico_City | VER Veracruz: Mexico_City
    YUC Yucatán: Mexico_City | ZAC Zacatecas: Mexico_City`,
};

export type StateZones = { country: string; code: string; name: string; zones: string[] };

function readEntry(country: string, entry: string): StateZones {
  const [head = '', zones = ''] = entry.split(':');
  const [code = '', ...name] = head.trim().split(/\s+/);
  return {
    ...{ country, code, name: name.join(' ') },
    zones: zones
      .trim()
      .split(/\s+/)
      .map((zone) => (zone.includes('/') ? zone : `America/${zone}`))
      .sort(),
  };
}

/** Every state known, by country. */
export const STATES: StateZones[] = Object.entries(TABLES).flatMap(([country, table]) =>
  table
    .trim()
    .split(/[|\n]/)
    .filter((entry) => entry.trim() !== '')
    .map((entry) => readEntry(country, entry)),
);
