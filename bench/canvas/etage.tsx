import { FloorCanvas, type Drawn, type PlaceMark } from '@etage/canvas';
import { createMessages, MessagesProvider } from '@etage/ui';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { Contestant } from './contestant';
import { LARGE_FLOOR } from './large-floor';

const messages = createMessages('de');
const nobody = (): void => undefined;

/** Hears what the canvas draws, and tells who waits for it. */
class DrawnLog {
  copies = 0;
  private waiting: { isIt: (drawn: Drawn) => boolean; resolve: () => void }[] = [];

  readonly hear = (drawn: Drawn): void => {
    if (drawn.layer === 'places' && drawn.work === 'copy') this.copies += 1;
    const done = this.waiting.filter(({ isIt }) => isIt(drawn));
    this.waiting = this.waiting.filter((one) => !done.includes(one));
    for (const { resolve } of done) resolve();
  };

  next(layer: Drawn['layer'], work: Drawn['work']): Promise<void> {
    return new Promise((resolve) => {
      this.waiting.push({ isIt: (drawn) => drawn.layer === layer && drawn.work === work, resolve });
    });
  }
}

/** The canvas of Etage as the web client uses it: React, two bitmap layers and an overlay. */
export function etage(): Contestant {
  const log = new DrawnLog();
  let current: readonly PlaceMark[] = [];
  let setMarks: (marks: readonly PlaceMark[]) => void = nobody;

  function Floor() {
    const [marks, set] = useState(current);
    setMarks = set;
    return (
      <FloorCanvas
        {...{ plan: LARGE_FLOOR, marks, selectedId: null, onSelect: nobody, label: 'Etage' }}
        onDrawn={log.hear}
      />
    );
  }

  return {
    show: async (root, marks) => {
      current = marks;
      const scenes = [log.next('ground', 'scene'), log.next('places', 'scene')];
      createRoot(root).render(
        <MessagesProvider messages={messages}>
          <Floor />
        </MessagesProvider>,
      );
      await Promise.all(scenes);
      await log.next('places', 'copy');
    },
    change: async (index, mark) => {
      current = current.with(index, mark);
      const part = log.next('places', 'part');
      setMarks(current);
      await part;
      await log.next('places', 'copy');
    },
    surface: () => document.querySelector<HTMLElement>('.canvas-stage') ?? document.body,
    pictures: () => log.copies,
  };
}
