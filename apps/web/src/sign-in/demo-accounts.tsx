import { Button } from '@etage/ui';
import { useTranslation } from 'react-i18next';
import type { Credentials } from './credentials';

/** The open accounts of the demo city; they exist in no other installation. */
const ACCOUNTS = [
  { role: 'signIn.demoStaff', email: 'person001@etage.example' },
  { role: 'signIn.demoFacility', email: 'facility@etage.example' },
  { role: 'signIn.demoAdmin', email: 'admin@etage.example' },
] as const;

const PASSWORD = 'etage-demo';

interface DemoAccountsProps {
  readonly onChoose: (credentials: Credentials) => void;
}

export function DemoAccounts({ onChoose }: DemoAccountsProps) {
  const { t } = useTranslation();
  return (
    <section className="sign-in-demo" aria-labelledby="demo-accounts">
      <h2 id="demo-accounts">{t('signIn.demo')}</h2>
      <p>{t('signIn.demoHint')}</p>
      <ul className="sign-in-accounts">
        {ACCOUNTS.map(({ role, email }) => (
          <li key={email}>
            <Button
              onPress={() => {
                onChoose({ email, password: PASSWORD });
              }}
            >
              <span className="sign-in-role">{t(role)}</span>
              <span className="sign-in-email">{email}</span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
