export * from './testing/a-radicale';
export * from './testing/an-event';
