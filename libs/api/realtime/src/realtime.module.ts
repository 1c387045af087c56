import { Module } from '@nestjs/common';
import { FloorBroadcast } from './floor.broadcast';
import { FloorGateway } from './floor.gateway';
import { RealtimeService } from './realtime.service';

@Module({
  providers: [FloorBroadcast, FloorGateway, RealtimeService],
  exports: [RealtimeService],
})
export class RealtimeModule {}
