export * from './add-building';
export * from './new-building';
export * from './new-city';
export * from './set-up-city';
