import { typedName } from './typed-name';

export interface ReadyFacts {
  readonly isDemo: boolean;
  readonly hasAccounts: boolean;
  /** It was ready before and said all of this: a source was changed. */
  readonly isAgain: boolean;
}

const DEMO_ACCOUNTS = [
  '',
  '  Demo accounts, password etage-demo:',
  '    person001@etage.example   books a desk (up to person600)',
  '    facility@etage.example    manages places',
  '    admin@etage.example       administers',
];

const noAccounts = (): string[] => [
  '',
  `  Nobody can sign in yet; this changes it: ${typedName('city-setup')} --help`,
];

/** What a person who typed one command wants to know next. */
export const readyMessage = (
  address: string,
  { isDemo, hasAccounts, isAgain }: ReadyFacts,
): string =>
  isAgain
    ? `Etage is ready again: ${address}`
    : [
        '',
        `  Etage is ready: ${address}`,
        ...(isDemo ? DEMO_ACCOUNTS : []),
        ...(hasAccounts ? [] : noAccounts()),
        '',
        '  Stop with Ctrl-C.',
        '',
      ].join('\n');
