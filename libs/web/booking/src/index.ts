export * from './arrival-screen';
export * from './bookings-screen';
