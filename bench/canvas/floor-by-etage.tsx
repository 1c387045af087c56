import { FloorCanvas, type PlaceMark } from '@etage/canvas';
import { createMessages, MessagesProvider } from '@etage/ui';
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { Contestant } from './contestant';
import { DrawnLog } from './drawn-log';
import { LARGE_FLOOR } from './large-floor';

const nobody = (): void => undefined;

interface FloorProps {
  readonly marks: readonly PlaceMark[];
  readonly log: DrawnLog;
  /** Told how to show other marks. */
  readonly onReady: (show: (marks: readonly PlaceMark[]) => void) => void;
}

function Floor({ marks, log, onReady }: FloorProps) {
  const [shown, show] = useState(marks);
  useEffect(() => {
    onReady(show);
  }, [onReady]);
  return (
    <FloorCanvas
      {...{ plan: LARGE_FLOOR, marks: shown, selectedId: null, label: 'Etage' }}
      onSelect={nobody}
      onDrawn={log.hear}
    />
  );
}

/** The canvas as the web client uses it: React, two layers of bitmaps and an overlay. */
export class FloorByEtage implements Contestant {
  private readonly log = new DrawnLog();
  private marks: readonly PlaceMark[] = [];
  private showMarks: (marks: readonly PlaceMark[]) => void = nobody;

  async show(root: HTMLElement, marks: readonly PlaceMark[]): Promise<void> {
    this.marks = marks;
    const scenes = [this.log.next('ground', 'scene'), this.log.next('places', 'scene')];
    createRoot(root).render(
      <MessagesProvider messages={createMessages('de')}>
        <Floor {...{ marks, log: this.log }} onReady={(show) => (this.showMarks = show)} />
      </MessagesProvider>,
    );
    await Promise.all(scenes);
    await this.log.next('places', 'copy');
  }

  async change(index: number, mark: PlaceMark): Promise<void> {
    this.marks = this.marks.with(index, mark);
    const part = this.log.next('places', 'part');
    this.showMarks(this.marks);
    await part;
    await this.log.next('places', 'copy');
  }

  surface(): HTMLElement {
    return document.querySelector<HTMLElement>('.canvas-stage') ?? document.body;
  }

  pictures(): number {
    return this.log.copies;
  }
}
