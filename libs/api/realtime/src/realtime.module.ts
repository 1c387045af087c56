import { Module } from '@nestjs/common';
import { FloorBroadcast } from './floor.broadcast';
import { FloorGateway } from './floor.gateway';
import { RealtimeService } from './realtime.service';
import { SocketPatrol } from './socket.patrol';

@Module({
  providers: [FloorBroadcast, FloorGateway, SocketPatrol, RealtimeService],
  exports: [RealtimeService],
})
export class RealtimeModule {}
