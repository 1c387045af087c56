export * from './testing/a-radicale';
