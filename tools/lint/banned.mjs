// Syntax that is not used here, each with the reason a person reads in the editor.

const clock = 'Only the clock knows what time it is: take `now` as a parameter.';
const someTest = 'callee.name=/^(it|test|describe)$/';

const asksTheTime = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: clock },
  { selector: "CallExpression[callee.name='Date']", message: clock },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: clock,
  },
];

const skipsTests = [
  {
    selector:
      'MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(skip|only|todo|fixme)$/]',
    message: 'Every test runs, every time.',
  },
  {
    selector: 'CallExpression[callee.name=/^(xit|xtest|xdescribe|fdescribe)$/]',
    message: 'Every test runs.',
  },
];

const saysShould = {
  selector: `CallExpression[${someTest}] > Literal:first-child[value=/\\bshould\\b/i]`,
  message: 'A title says what is so: "refuses a taken place", not "should refuse".',
};

const defaultExport = {
  restrictDefaultExports: {
    direct: true,
    named: true,
    defaultFrom: true,
    namedFrom: true,
    namespaceFrom: true,
  },
};

export const bannedSyntax = {
  'no-restricted-syntax': ['error', ...asksTheTime],
  'no-restricted-exports': ['error', defaultExport],
};

export const bannedSyntaxInSpecs = {
  'no-restricted-syntax': ['error', ...asksTheTime, ...skipsTests, saysShould],
};

const fetches = 'A `type:ui` library never fetches: it shows what it is given.';

export const bannedInUi = {
  'no-restricted-globals': [
    'error',
    ...['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'].map((name) => ({
      name,
      message: fetches,
    })),
  ],
};
