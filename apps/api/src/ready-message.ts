/** What a person who typed one command wants to know next. */
export const readyMessage = (address: string, isDemo: boolean): string =>
  [
    '',
    `  Etage is ready: ${address}`,
    ...(isDemo
      ? [
          '',
          '  Demo accounts, password etage-demo:',
          '    person001@etage.example   books a desk (up to person600)',
          '    facility@etage.example    manages places',
          '    admin@etage.example       administers',
        ]
      : []),
    '',
    '  Stop with Ctrl-C.',
    '',
  ].join('\n');
