import { Controller, Get, Res } from '@nestjs/common';
import { RealtimeService } from '@etage/realtime';
import type { Response } from 'express';
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';

/** Figures for Prometheus; none of them is about a person. */
@Controller('metrics')
export class MetricsController {
  private readonly registry = new Registry();

  constructor(realtime: RealtimeService) {
    collectDefaultMetrics({ register: this.registry, prefix: 'etage_' });
    new Gauge({
      name: 'etage_sockets',
      help: 'Connected sockets of this node',
      registers: [this.registry],
      collect() {
        this.set(realtime.socketCount);
      },
    });
  }

  @Get()
  async read(@Res() response: Response): Promise<void> {
    response.type(this.registry.contentType).send(await this.registry.metrics());
  }
}
