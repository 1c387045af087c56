import { Controller } from '@nestjs/common';
import { api, type ArrivalView, type BookingView, type ParsedInputOf } from '@etage/contract';
import { Current, Input, Serve, type SignedIn } from '@etage/http';
import { ArrivalService } from './arrival.service';

const { arrivals } = api;

@Controller()
export class ArrivalController {
  constructor(private readonly service: ArrivalService) {}

  @Serve(api.arrivals.preview)
  preview(
    @Current() actor: SignedIn,
    @Input(arrivals.preview) { params }: ParsedInputOf<typeof arrivals.preview>,
  ): Promise<ArrivalView> {
    return this.service.preview(actor, params.code);
  }

  @Serve(api.arrivals.arrive)
  arrive(
    @Current() actor: SignedIn,
    @Input(arrivals.arrive) { params, body }: ParsedInputOf<typeof arrivals.arrive>,
  ): Promise<BookingView> {
    return this.service.arriveByCode(actor, params.code, body.does);
  }
}
