import { Injectable } from '@nestjs/common';
import type { NotebookView } from '@etage/contract';
import { TransactionRunner } from '@etage/database';
import type { PersonId, SeatWishes } from '@etage/domain';
import { notFound } from '@etage/http';
import {
  FORGET_SEAT_WISHES,
  NOTEBOOK_OF,
  SET_NOTEBOOK,
  SET_SEAT_WISHES,
} from './queries/notebook.query';

const wishesNothing = ({ screens, heightAdjustable, accessible, quiet }: SeatWishes): boolean =>
  screens === 0 && !heightAdjustable && !accessible && !quiet;

/**
 * Keeps what a person works with and wants of a desk. What is said of access is health data: it is read and written for
 * the person who asks, never for anybody else whatever their role, and no other answer holds it.
 */
@Injectable()
export class NotebookService {
  constructor(private readonly transactions: TransactionRunner) {}

  async read(personId: PersonId): Promise<NotebookView> {
    const [row] = await this.transactions.read((queries) => queries.query(NOTEBOOK_OF, [personId]));
    if (!row) throw notFound('person');
    const { connector, watts, ...wishes } = row;
    const notebook = connector === null || watts === null ? null : { connector, watts };
    return { personId, notebook, ...wishes };
  }

  async replace(personId: PersonId, wishes: SeatWishes): Promise<NotebookView> {
    const { notebook, screens, heightAdjustable, accessible, quiet } = wishes;
    await this.transactions.run([{ of: 'person', id: personId }], async (tx) => {
      await tx.query(SET_NOTEBOOK, [
        personId,
        notebook?.connector ?? null,
        notebook?.watts ?? null,
      ]);
      if (wishesNothing(wishes)) await tx.query(FORGET_SEAT_WISHES, [personId]);
      else {
        await tx.query(SET_SEAT_WISHES, [personId, screens, heightAdjustable, accessible, quiet]);
      }
    });
    return { personId, ...wishes };
  }
}
