export const SHORTEST_PASSWORD = 12;
export const LONGEST_PASSWORD = 200;

/** What people begin with when they must choose a password; digits and signs around it add nothing. */
const TRIED_FIRST = `
  abc abcabc abcdef access account admin adminadmin administrator america angel apple asdf asdfasdf asdfgh asdfghjkl baseball
  basketball batman beautiful butterfly changeit changeme changemenow charlie chelsea chocolate computer correcthorsebatterystaple
  country daniel dashboard default demo digital dpg dpga dragon facebook flower football freedom friend guest hello helloworld
  iloveyou iloveyouforever internet jesus jessica jordan killer letmein letmeinnow linkedin liverpool login loveyou manager master
  michael microsoft monkey motdepasse nothing ninja parola passw passwd passphrase password passwordpassword pass princess
  qazwsx qazwsxedc qwer qwert qwerty qwertyqwerty qwertyuiop qwertyuiopasdfghjkl qwertz qwertzuiop root samsung secret
  secretsecret shadow sunshine superman superuser system temp temporary test tester testing testtest thisismypassword
  trustno unicef unitednations user username welcome welcomehome whatever yourpassword zaqwsx zxcvbn zxcvbnm
`;
const tried = new Set(TRIED_FIRST.trim().split(/\s+/));

const ROWS = ['01234567890123456789', 'abcdefghijklmnopqrstuvwxyz', 'qwertyuiopasdfghjklzxcvbnm', 'qazwsxedcrfvtgbyhnujmikolp'];
const LEET: Readonly<Record<string, string>> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '@': 'a', $: 's', '!': 'i' };

const reversed = (text: string): string => Array.from(text).reverse().join('');
const isRow = (text: string): boolean => ROWS.some((row) => row.includes(text) || reversed(row).includes(text));
const letters = (text: string): string => text.replace(/[^\p{L}]+/gu, '');
const unleet = (text: string): string => Array.from(text, (sign) => LEET[sign] ?? sign).join('');

/** "abcabcabcabc" is "abc", four times. */
const unitOf = (text: string): string => /^(.+?)\1+$/su.exec(text)?.[1] ?? text;

/**
 * Is it one of the passwords that are tried first? Length is what makes a password strong (NIST SP 800-63B): there are no
 * rules about kinds of signs.
 */
export const isWeakPassword = (password: string, email: string): boolean => {
  if (password.length < SHORTEST_PASSWORD || password.length > LONGEST_PASSWORD) return true;
  const low = password.toLowerCase();
  if (new Set(low).size < 5) return true;
  const [own = ''] = email.split('@');
  const besidesOwn = low.replaceAll(email, '').replaceAll(own.length > 3 ? own : email, '');
  if (besidesOwn !== low && besidesOwn.length < 6) return true;
  const unit = unitOf(low);
  if (unit.length < 6 || isRow(unit)) return true;
  return [letters(low), unleet(low), letters(unleet(low.replace(/[\d\W_]+$/u, '')))].some(
    (core) => tried.has(unitOf(core)) || tried.has(core),
  );
};
