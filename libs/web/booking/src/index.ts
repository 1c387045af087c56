export * from './bookings-screen';
