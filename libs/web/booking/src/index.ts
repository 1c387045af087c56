export * from './arrival-screen';
export * from './bookings-screen';
export * from './week/week-screen';
