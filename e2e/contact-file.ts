export type FilePerson = {
  number: string;
  name: string;
  email: string;
  externalId: string;
  plan: string;
  note: string;
};

const plans = ['Basic', 'Plus', 'Family'];

/** `count` people with valid, different numbers; every seventh has a comma and a quote in the note. */
export function makePeople(count: number): FilePerson[] {
  return Array.from({ length: count }, (_, index) => ({
    // 212 555 0100–0199 and on through other area codes: numbers kept for fiction, valid in form.
    number: `+1${areaCode(index)}55501${String(index % 100).padStart(2, '0')}`,
    name: `Person ${index + 1}`,
    email: `p${index + 1}@example.com`,
    externalId: `crm-${index + 1}`,
    plan: plans[index % plans.length] ?? 'Basic',
    note: index % 7 === 0 ? `said "maybe", call ${index}` : '',
  }));
}

function areaCode(index: number): number {
  return [212, 415, 510, 650, 312][Math.floor(index / 100) % 5] ?? 212;
}

const quote = (cell: string) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** The people as a spreadsheet would save them. */
export function toCsv(people: FilePerson[]): Buffer {
  const head = 'Phone,Name,Email,External ID,plan_name,note';
  const rows = people.map((person) =>
    [person.number, person.name, person.email, person.externalId, person.plan, person.note]
      .map(quote)
      .join(','),
  );
  return Buffer.from([head, ...rows].join('\r\n'));
}
