import { readyMessage } from './ready-message';

const ADDRESS = 'http://localhost:3000';

describe('the message of a start', () => {
  it('names the accounts of a demo', () => {
    const message = readyMessage(ADDRESS, { isDemo: true, hasAccounts: true, isAgain: false });
    expect(message).toContain(ADDRESS);
    expect(message).toContain('person001@etage.example');
    expect(message).not.toMatch(/city.setup/);
  });

  it('says what to do where nobody can sign in', () => {
    const message = readyMessage(ADDRESS, { isDemo: false, hasAccounts: false, isAgain: false });
    expect(message).toMatch(/Nobody can sign in yet; this changes it: \S.*city.setup.* --help/);
  });

  it('names no accounts where the city has its own', () => {
    const message = readyMessage(ADDRESS, { isDemo: false, hasAccounts: true, isAgain: false });
    expect(message).not.toMatch(/account|sign in/);
  });

  it('is one line when it said everything before', () => {
    const message = readyMessage(ADDRESS, { isDemo: true, hasAccounts: true, isAgain: true });
    expect(message).toBe(`Etage is ready again: ${ADDRESS}`);
  });
});
