export * from './calendar-links-screen';
