export * from './realtime.adapter';
export * from './realtime.module';
export * from './realtime.service';
