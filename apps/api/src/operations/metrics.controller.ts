import { Controller, Get, Res } from '@nestjs/common';
import { RealtimeService } from '@etage/realtime';
import type { Response } from 'express';
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';

/** Collecting takes a dozen milliseconds; whoever asks meanwhile, or soon after, gets the same. */
const KEPT_MS = 1_000;

/** Figures for Prometheus; none of them is about a person. */
@Controller('metrics')
export class MetricsController {
  private readonly registry = new Registry();
  private collected: Promise<string> | undefined;
  private collectedAt = 0;

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
    response.type(this.registry.contentType).send(await this.recent());
  }

  private recent(): Promise<string> {
    const now = performance.now();
    if (!this.collected || now - this.collectedAt >= KEPT_MS) {
      this.collected = this.registry.metrics();
      this.collectedAt = now;
    }
    return this.collected;
  }
}
