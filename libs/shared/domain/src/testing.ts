export * from './testing/a-request';
export * from './testing/a-slot';
export * from './testing/an-actor';
export * from './testing/an-allowance';
export * from './testing/arbitraries';
export * from './testing/booking-facts';
export * from './testing/held-slot';
export * from './testing/known-ids';
