/** Everything that this room sends by e-mail. Accounts have no language: short English. */
export interface MailText {
  subject: string;
  text: string;
}

const letter = (...lines: string[]): string => [...lines, '', 'DPG adoption dashboard', ''].join('\n');

export const invitationMail = (name: string, link: string): MailText => ({
  subject: 'Your invitation to the DPG adoption dashboard',
  text: letter(
    `Dear ${name},`,
    '',
    'you are invited to the workbench of the DPG adoption dashboard. Choose your password here:',
    '',
    link,
    '',
    'The link works once, within 7 days. If you did not expect this message, you can leave it unanswered.',
  ),
});

export const newPasswordMail = (name: string, link: string): MailText => ({
  subject: 'A new password for the DPG adoption dashboard',
  text: letter(
    `Dear ${name},`,
    '',
    'somebody, probably you, asked for a new password. Choose it here:',
    '',
    link,
    '',
    'The link works once, within one hour. If it was not you, nothing has changed: you can leave this message unanswered.',
  ),
});
