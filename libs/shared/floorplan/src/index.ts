export * from './plan';
export * from './geometry';
