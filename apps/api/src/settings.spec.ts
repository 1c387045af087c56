import { readSettings } from './settings';

const MAIL = {
  ETAGE_SMTP_URL: 'smtp://user:secret@mail.stadt.example:587',
  ETAGE_MAIL_FROM: 'Etage <etage@stadt.example>',
};

describe('the settings of mail', () => {
  it('are none without a server and a sender, also where a compose file leaves them empty', () => {
    expect(readSettings({}).mail).toBeUndefined();
    expect(readSettings({ ETAGE_SMTP_URL: '', ETAGE_MAIL_FROM: ' ' }).mail).toBeUndefined();
  });

  it('name both', () => {
    expect(readSettings(MAIL).mail).toEqual({
      smtpUrl: MAIL.ETAGE_SMTP_URL,
      from: MAIL.ETAGE_MAIL_FROM,
    });
  });

  it('are refused in plain words where one is missing or unreadable', () => {
    expect(() => readSettings({ ETAGE_SMTP_URL: MAIL.ETAGE_SMTP_URL })).toThrow('belong together');
    expect(() => readSettings({ ...MAIL, ETAGE_SMTP_URL: 'https://mail' })).toThrow('smtp://');
    expect(() => readSettings({ ...MAIL, ETAGE_MAIL_FROM: 'Etage' })).toThrow('ETAGE_MAIL_FROM');
  });
});
