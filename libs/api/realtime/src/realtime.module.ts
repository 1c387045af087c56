import { Module } from '@nestjs/common';
import { FloorBroadcast } from './floor.broadcast';
import { FloorGateway } from './floor.gateway';
import { FloorWatch } from './floor.watch';
import { RealtimeService } from './realtime.service';
import { SocketAdmission } from './socket.admission';
import { SocketPatrol } from './socket.patrol';

@Module({
  providers: [
    FloorBroadcast,
    FloorGateway,
    FloorWatch,
    SocketAdmission,
    SocketPatrol,
    RealtimeService,
  ],
  exports: [RealtimeService],
})
export class RealtimeModule {}
