import { Controller } from '@nestjs/common';
import { api, type ParsedInputOf } from '@etage/contract';
import { TransactionRunner } from '@etage/database';
import { Input, notFound, Serve } from '@etage/http';
import { SET_AT_SITE, SET_ON_FLOOR } from './slot-mode.query';

const { floors, sites } = api;

/** Sets in what the places of a site or a floor are booked. What is booked already stays as it is. */
@Controller()
export class SlotModeController {
  constructor(private readonly transactions: TransactionRunner) {}

  @Serve(api.sites.update)
  async site(
    @Input(sites.update) { params, body }: ParsedInputOf<typeof sites.update>,
  ): Promise<void> {
    const values = [params.siteId, JSON.stringify(body)] as const;
    const [changed] = await this.transactions.query(SET_AT_SITE, [...values]);
    if (!changed) throw notFound('site');
  }

  @Serve(api.floors.update)
  async floor(
    @Input(floors.update) { params, body }: ParsedInputOf<typeof floors.update>,
  ): Promise<void> {
    const values = [params.floorId, body.slotMode] as const;
    const [changed] = await this.transactions.query(SET_ON_FLOOR, [...values]);
    if (!changed) throw notFound('floor');
  }
}
