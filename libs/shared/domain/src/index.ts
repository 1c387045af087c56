export * from './brand';
export * from './ids';
export * from './place/room-use';
