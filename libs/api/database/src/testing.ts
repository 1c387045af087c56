export * from './testing/a-site';
export * from './testing/fresh-database';
export * from './testing/test-cluster.address';
export * from './testing/test-people';
export * from './testing/test-places';
