import type { Dice } from '../random';

const firstNames =
  'Amara Andrés Anjali Anika Aroha Beatriz Bilal Camille Chidi Clara Darnell Deepa Dmitri Eilidh Elena Emeka Esther Farid Fatima Gabriel Grace Hana Hassan Helga Imani Ines Ivan Jamal Jin Jonas Kaia Keisha Kofi Lars Leila Lena Luca Lucía Maeve Malik Marisol Mateo Mei Mohammed Naledi Nia Nikolai Noah Olivia Omar Oskar Priya Quinn Rafael Rania Rosa Ruth Samir Sanjay Sienna Soo-jin Tariq Tomás Uma Viktor Wanjiru Xavier Yara Yusuf Zoë'.split(
    ' ',
  );
const lastNames =
  "Abara Adeyemi Almeida Andersson Asante Bauer Begum Bianchi Brennan Castillo Chen Cohen Dang Delgado Diallo Dubois Eriksen Fernández Fischer Garcia Goldberg Gupta Haddad Hernandez Hoang Ito Ivanova Jackson Jensen Johnson Kamau Kapoor Kaur Khan Kim Kowalski Larsen Lee Lopez MacLeod Mbeki Mehta Molina Moreau Murphy Nakamura Nguyen Novak O'Brien Okafor Oliveira Osei Park Patel Petrov Reyes Rossi Sato Schmidt Silva Singh Tanaka Thompson Vargas Walker Wang Williams Yilmaz Zhang".split(
    ' ',
  );

const areaCodes = [
  415, 510, 650, 408, 213, 619, 206, 503, 702, 602, 303, 801, 505, 512, 214, 713, 816, 314, 312,
  414, 612, 317, 313, 216, 614, 502, 615, 901, 404, 305, 407, 704, 919, 804, 202, 410, 215, 412,
  212, 718, 860, 617, 401, 207,
];

export interface Person {
  firstName: string;
  lastName: string;
  number: string;
}

/** US numbers of the 555-01xx block, which is reserved for fiction. */
export function inventPerson(dice: Dice, index: number): Person {
  const area = areaCodes[index % areaCodes.length] ?? 415;
  const line = String(100 + (Math.floor(index / areaCodes.length) % 100)).padStart(4, '0');
  return { ...inventName(dice), number: `+1${area}555${line}` };
}

/** British mobile numbers that the regulator keeps for drama. */
export function inventLondoner(dice: Dice, index: number): Person {
  return { ...inventName(dice), number: `+447700900${String(index % 1000).padStart(3, '0')}` };
}

function inventName(dice: Dice): { firstName: string; lastName: string } {
  return {
    firstName: firstNames[dice.int(0, firstNames.length - 1)] ?? 'Alex',
    lastName: lastNames[dice.int(0, lastNames.length - 1)] ?? 'Doe',
  };
}
