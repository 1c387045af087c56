export * from './demo-state';
export * from './people/demo-accounts';
export * from './seed-demo-city';
