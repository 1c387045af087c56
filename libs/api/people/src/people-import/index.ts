export * from './import-people';
export * from './listed-person';
export * from './people-plan';
export * from './read-people-list';
