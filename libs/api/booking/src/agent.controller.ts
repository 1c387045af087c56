import { Controller, Headers } from '@nestjs/common';
import { api, type ParsedInputOf, type ResponseOf } from '@etage/contract';
import { Current, Input, problem, Serve, tokenOf, type SignedIn } from '@etage/http';
import { AgentService } from './agent.service';

const { agents } = api;

/** A program that speaks for everybody is let in by administrators alone. */
function requireAdministrator({ roles }: SignedIn): void {
  if (!roles.includes('administrator')) {
    throw problem(403, 'forbidden', 'Your role does not include this.');
  }
}

@Controller()
export class AgentController {
  constructor(private readonly service: AgentService) {}

  @Serve(api.agents.create)
  create(
    @Current() actor: SignedIn,
    @Input(agents.create) { body }: ParsedInputOf<typeof agents.create>,
  ): Promise<ResponseOf<typeof agents.create>> {
    requireAdministrator(actor);
    return this.service.create(body.name);
  }

  @Serve(api.agents.list)
  async list(@Current() actor: SignedIn): Promise<ResponseOf<typeof agents.list>> {
    requireAdministrator(actor);
    return { agents: await this.service.list() };
  }

  @Serve(api.agents.remove)
  remove(
    @Current() actor: SignedIn,
    @Input(agents.remove) { params }: ParsedInputOf<typeof agents.remove>,
  ): Promise<void> {
    requireAdministrator(actor);
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
