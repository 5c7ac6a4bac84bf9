/** The first guesses of eight characters and more, compared without case and trailing digits or marks. */
const STEMS = new Set(
  `password passwort passw0rd p@ssword p@ssw0rd iloveyou sunshine princess football baseball superman
  trustno1 welcome letmein starwars whatever computer michelle jennifer corvette mercedes liverpool
  qwertyui qwertyuiop qwerty asdfghjk asdfghjkl zxcvbnm 1q2w3e4r 1qaz2wsx qazwsxed changeme changeit
  administrator adminadmin admin dialboard internet samantha metallica blink dragon monkey master
  abcdefgh abcd abc aaaaaaaa secretsecret secret default testtest test demo`.split(/\s+/),
);

export function isCommonPassword(password: string): boolean {
  const text = password.toLowerCase();
  if (/^(.)\1*$/.test(text) || /^\d+$/.test(text)) return true;
  return STEMS.has(text) || STEMS.has(text.replace(/[\d!?.*#$@-]+$/, ''));
}
