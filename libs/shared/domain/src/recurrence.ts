/** An entry of its own: the library behind it is large, and no browser needs it. */
export * from './series/occurrences';
