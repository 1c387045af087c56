import { Module } from '@nestjs/common';
import { RealtimeModule } from '@etage/realtime';
import { ApiDocumentController } from './api-document.controller';
import { HealthController } from './health.controller';
import { MetricsController } from './metrics.controller';

/** What those who run Etage look at. */
@Module({
  imports: [RealtimeModule],
  controllers: [HealthController, MetricsController, ApiDocumentController],
})
export class OperationsModule {}
