// What a file and a function may hold.

const functionLines = (max) => [
  'error',
  { max, skipBlankLines: true, skipComments: true, IIFEs: true },
];

export const size = {
  'max-lines': ['error', { max: 250 }],
  'max-lines-per-function': functionLines(40),
  complexity: ['error', 15],
};

/** Markup takes lines without being hard to follow. */
export const sizeOfComponents = { 'max-lines-per-function': functionLines(60) };

/** A `describe` is a chapter, not a function. */
export const sizeOfSpecs = { 'max-lines-per-function': 'off' };
