import type { Locator, Page } from '@playwright/test';
import { emailOf, PASSWORD } from './demo-account';

/** The sign-in in German. */
export class SignInScreen {
  readonly heading: Locator;
  readonly email: Locator;
  readonly password: Locator;
  readonly submit: Locator;
  readonly alert: Locator;

  constructor(readonly page: Page) {
    this.heading = page.getByRole('heading', { name: 'Anmelden' });
    this.email = page.getByLabel('E-Mail-Adresse');
    this.password = page.getByLabel('Passwort', { exact: true });
    this.submit = page.getByRole('button', { name: 'Anmelden' });
    this.alert = page.getByRole('alert');
  }

  async signIn(number: number, password: string = PASSWORD): Promise<void> {
    await this.email.fill(emailOf(number));
    await this.password.fill(password);
    await this.submit.click();
  }
}
