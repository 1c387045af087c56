export * from './testing/fresh-database';
export * from './testing/test-cluster.address';
