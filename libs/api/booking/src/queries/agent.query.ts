import type { AgentId, PlaceId } from '@etage/domain';
import { namedQuery } from '@etage/database';

export interface AgentRow {
  readonly agentId: AgentId;
  readonly name: string;
}

export const INSERT_AGENT = namedQuery<
  object,
  [agentId: AgentId, name: string, tokenHash: Buffer, createdAt: Date]
>(
  'insert-agent',
  'INSERT INTO presence_agent (id, name, token_hash, created_at) VALUES ($1, $2, $3, $4)',
);

export const ALL_AGENTS = namedQuery<AgentRow, []>(
  'all-agents',
  'SELECT id AS "agentId", name FROM presence_agent ORDER BY created_at, id',
);

export const DELETE_AGENT = namedQuery<AgentRow, [agentId: AgentId]>(
  'delete-agent',
  'DELETE FROM presence_agent WHERE id = $1 RETURNING id AS "agentId", name',
);

export const AGENT_BY_TOKEN = namedQuery<AgentRow, [tokenHash: Buffer]>(
  'agent-by-token',
  'SELECT id AS "agentId", name FROM presence_agent WHERE token_hash = $1',
);

/** Inventory numbers are written by hand: two of them at different places say nothing. */
export const PLACE_BY_INVENTORY = namedQuery<{ readonly placeId: PlaceId }, [number: string]>(
  'place-by-inventory',
  'SELECT DISTINCT place_id AS "placeId" FROM equipment_item WHERE inventory_number = $1',
);
