import { describe, expect, it } from '@jest/globals';
import { isWeakPassword } from '../../../../backend/accounts/password.rules.js';

const EMAIL = 'isatu.kamara@example.org';

describe('A password is weak', () => {
  it.each([
    ['of eleven characters', 'k7#pWz!q2Lm'],
    ['of more than 200', 'correct horse '.repeat(15)],
    ['that is tried first', 'administrator'],
    ['that is tried first, in capitals', 'ADMINISTRATOR'],
    ['with digits behind it', 'password12345'],
    ['with a year and a sign', 'Welcome-2026!'],
    ['in signs for letters', 'P4$$w0rd!!!!'],
    ['said twice', 'passwordpassword'],
    ['a row of digits', '123456789012'],
    ['a row backwards', '210987654321'],
    ['a row of the keyboard', 'qwertyuiopas'],
    ['one sign', 'aaaaaaaaaaaaaaaa'],
    ['four signs', 'abababcdcdcd'],
    ['the same three times over', 'kofikofikofi'],
    ['the own e-mail address', EMAIL],
    ['the own e-mail address and a digit', `${EMAIL}1`],
    ['the own name of it', 'Isatu.Kamara1'],
  ])('%s', (_case, password) => expect(isWeakPassword(password, EMAIL)).toBe(true));
});

describe('A password is good', () => {
  it.each([
    'nine brass kettles in a row',
    'k7#pWz!q2Lmx',
    'пять медных котлов',
    'كلمة سر طويلة جدا',
    'dashboard of nine herons',
    '九个铜壶排成一行放在架子上',
  ])('%s', (password) => expect(isWeakPassword(password, EMAIL)).toBe(false));
});
