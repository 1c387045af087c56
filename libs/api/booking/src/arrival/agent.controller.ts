import { Controller, Headers } from '@nestjs/common';
import { api, type ParsedInputOf, type ResponseOf } from '@etage/contract';
import { Input, Serve, tokenOf } from '@etage/http';
import { AgentService } from './agent.service';

const { agents } = api;

/** A program that speaks for everybody is let in by administrators alone. */
@Controller()
export class AgentController {
  constructor(private readonly service: AgentService) {}

  @Serve(api.agents.create)
  create(
    @Input(agents.create) { body }: ParsedInputOf<typeof agents.create>,
  ): Promise<ResponseOf<typeof agents.create>> {
    return this.service.create(body.name);
  }

  @Serve(api.agents.list)
  async list(): Promise<ResponseOf<typeof agents.list>> {
    return { agents: await this.service.list() };
  }

  @Serve(api.agents.remove)
  remove(@Input(agents.remove) { params }: ParsedInputOf<typeof agents.remove>): Promise<void> {
    return this.service.remove(params.agentId);
  }

  @Serve(api.agents.presence)
  presence(
    @Headers('authorization') authorization: string | undefined,
    @Input(agents.presence) { body }: ParsedInputOf<typeof agents.presence>,
  ): Promise<void> {
    return this.service.report(tokenOf({ authorization }), body);
  }
}
