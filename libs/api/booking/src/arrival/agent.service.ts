import { Injectable } from '@nestjs/common';
import type { Actor, AgentId, PlaceId } from '@etage/domain';
import { TransactionRunner } from '@etage/database';
import { Clock, hashToken, newToken, notFound, problem } from '@etage/http';
import { v7 as newId } from 'uuid';
import { ArrivalService } from './arrival.service';
import { ACTOR_BY_EMAIL } from '../queries/actor.query';
import {
  AGENT_BY_TOKEN,
  ALL_AGENTS,
  DELETE_AGENT,
  INSERT_AGENT,
  PLACE_BY_INVENTORY,
  type AgentRow,
} from '../queries/agent.query';
import { PLACE_BY_CODE } from '../queries/place-code.query';

/** What a program says: this person is there. */
interface SeenThere {
  readonly personEmail: string;
  readonly placeCode?: string | undefined;
  readonly inventoryNumber?: string | undefined;
}

/** Programs that say who is there, and what comes of it. */
@Injectable()
export class AgentService {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly arrivals: ArrivalService,
    private readonly clock: Clock,
  ) {}

  async create(name: string): Promise<AgentRow & { readonly token: string }> {
    const agentId = newId() as AgentId;
    const token = newToken();
    const values = [agentId, name, hashToken(token), this.clock.now()] as const;
    await this.transactions.query(INSERT_AGENT, [...values]);
    return { agentId, name, token };
  }

  list(): Promise<AgentRow[]> {
    return this.transactions.query(ALL_AGENTS, []);
  }

  async remove(agentId: AgentId): Promise<void> {
    const [removed] = await this.transactions.query(DELETE_AGENT, [agentId]);
    if (!removed) throw notFound('agent');
  }

  /** The person checks in there, books or moves, as if they had scanned the code themselves. */
  async report(token: string | undefined, seen: SeenThere): Promise<void> {
    const [agent] = token ? await this.transactions.query(AGENT_BY_TOKEN, [hashToken(token)]) : [];
    if (!agent) throw problem(401, 'not-signed-in', 'The token of a presence agent is asked for.');
    const actor = await this.personOf(seen);
    await this.arrivals.arrive({ actor, placeId: await this.placeOf(seen) });
  }

  private async personOf({ personEmail }: SeenThere): Promise<Actor> {
    const [actor] = await this.transactions.query(ACTOR_BY_EMAIL, [personEmail.toLowerCase()]);
    if (!actor) throw notFound('person');
    return actor;
  }

  private async placeOf({ placeCode, inventoryNumber = '' }: SeenThere): Promise<PlaceId> {
    const [place, other] = placeCode
      ? await this.transactions.query(PLACE_BY_CODE, [placeCode])
      : await this.transactions.query(PLACE_BY_INVENTORY, [inventoryNumber]);
    if (!place || other) throw notFound('place');
    return place.placeId;
  }
}
