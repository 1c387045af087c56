import type { BookingView } from '@etage/contract';

export interface BookingButtonProps {
  readonly booking: BookingView;
  readonly now: Date;
  /** Place and time, so that each button says to a screen reader which booking it is about. */
  readonly words: { readonly place: string; readonly slot: string };
}
