import type { Drawn } from '@etage/canvas';

interface Waiting {
  readonly layer: Drawn['layer'];
  readonly work: Drawn['work'];
  readonly resolve: () => void;
}

/** Hears what the canvas of Etage draws, and tells those who wait for it. */
export class DrawnLog {
  /** How often the picture of the places was put on the screen. */
  copies = 0;
  private waiting: readonly Waiting[] = [];

  readonly hear = ({ layer, work }: Drawn): void => {
    if (layer === 'places' && work === 'copy') this.copies += 1;
    const isIt = (one: Waiting): boolean => one.layer === layer && one.work === work;
    const heard = this.waiting.filter(isIt);
    this.waiting = this.waiting.filter((one) => !isIt(one));
    for (const { resolve } of heard) resolve();
  };

  next(layer: Drawn['layer'], work: Drawn['work']): Promise<void> {
    return new Promise((resolve) => {
      this.waiting = [...this.waiting, { layer, work, resolve }];
    });
  }
}
