export * from './gathered-read';
export * from './take-turns';
