import { Injectable } from '@nestjs/common';
import type { BookingRequest, Neighbour, PlaceId } from '@etage/domain';
import { TransactionRunner } from '@etage/database';
import { Clock } from '@etage/http';
import { GatheredRead } from '@etage/load';
import { placeFacts } from './place-facts';
import { NEIGHBOURS, type NeighbourRow } from '../queries/neighbours.query';

export const neighbour = (row: NeighbourRow): Neighbour => ({
  place: placeFacts(row),
  smaller: row.smaller,
  distance: row.distance,
  held: row.held.map(({ startsAt, endsAt, ...held }) => ({
    ...held,
    startsAt: new Date(startsAt),
    endsAt: new Date(endsAt),
  })),
});

type Question = Pick<BookingRequest, 'placeId' | 'slot'>;

const keyOf = ({ placeId, slot }: Question): string =>
  [placeId, slot.startsAt.toISOString(), slot.endsAt.toISOString()].join(' ');

/** The other places around a wanted one. A hundred who want the same place at once are told by one look. */
@Injectable()
export class Neighbourhood {
  private readonly looks: GatheredRead<string, readonly Neighbour[]>;

  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
  ) {
    this.looks = new GatheredRead(async (keys) => {
      const found = keys.map(async (key) => [key, await this.look(key)] as const);
      return new Map(await Promise.all(found));
    });
  }

  /** What the others look at meanwhile is the same list. */
  async of(question: Question): Promise<readonly Neighbour[]> {
    return (await this.looks.read(keyOf(question))) ?? [];
  }

  private async look(key: string): Promise<readonly Neighbour[]> {
    const [placeId, startsAt = '', endsAt = ''] = key.split(' ');
    const slot = [new Date(startsAt), new Date(endsAt)] as const;
    const rows = await this.transactions.read((queries) =>
      queries.query(NEIGHBOURS, [placeId as PlaceId, ...slot, this.clock.now()]),
    );
    return rows.map(neighbour);
  }
}
