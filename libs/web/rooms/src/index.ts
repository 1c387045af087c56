export * from './rooms-screen';
