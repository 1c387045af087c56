export * from './booking.module';
