import { writeXlsx } from 'hucre/xlsx';
import { makePeople, toCsv } from '../contact-file';

const FAULTS = [
  ',No number,,crm-901,Basic,',
  '12,Too short,,crm-902,Plus,',
  '2.12555E+09,Made a figure,,crm-903,Plus,',
  '+1 900 555 0199,Premium,,crm-904,Basic,',
  'call 2125550143,Words,,crm-905,Basic,',
  '+44 7700 900123,Abroad,,crm-906,Family,',
  '+12125550100,Person 1 again,,crm-907,Basic,',
  '+12125550101,Person 2 again,,crm-908,Basic,',
  '+14155550199,Bad e-mail,nobody at home,crm-909,Basic,',
  '+15105550199,Braces,b@example.com,crm-910,Basic,Dear {{name}}',
  '+13125550199,A note in Arabic,a@example.com,crm-911,Basic,\u202bمرحبا\u202c',
];

/** 320 rows: most are fine, and each common fault is in it. */
export function makeMessyFile(): Buffer {
  return Buffer.concat([toCsv(makePeople(309)), Buffer.from(`\r\n${FAULTS.join('\r\n')}`)]);
}

/** A number and a name among 200 columns, as a customer database exports them. */
export function makeWideFile(): Buffer {
  const headers = Array.from({ length: 198 }, (_, n) => `attribute_${n + 1}`);
  const rows = Array.from({ length: 30 }, (_, n) =>
    [`+1212555${1_200 + n}`, `Person ${n}`, ...headers.map((_, c) => (c % 3 ? `v${c}` : ''))].join(
      ',',
    ),
  );
  return Buffer.from([['Phone', 'Full name', ...headers].join(','), ...rows].join('\n'));
}

/** Three sheets; the second holds numbers that Excel made a figure of. */
export async function makeWorkbook(): Promise<Buffer> {
  const people = Array.from({ length: 24 }, (_, n) => [12125551300 + n, `Person ${n}`, 'Plus']);
  const bytes = await writeXlsx({
    sheets: [
      { name: 'Renewals', rows: [['Mobile', 'Customer', 'plan'], ...people] },
      { name: 'Old export', rows: [['Mobile'], ['4.915E+11']] },
      { name: 'Notes', rows: [['Remember'], ['Ask Mira']] },
    ],
  });
  return Buffer.from(bytes);
}
