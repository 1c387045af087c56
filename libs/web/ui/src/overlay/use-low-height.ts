import { useLayoutEffect, useState, type RefObject } from 'react';

/** What a low sheet has to show, the best first: the main action, or why there is none. */
const UNTIL = ['.ui-button-wide', '.ui-notice'];

/** CSS pixels below it. */
const MARGIN = 16;

/** Of what the sheet lies over; some of that stays in sight. */
const MOST = 0.98;

function lowHeight(sheet: HTMLElement, body: HTMLElement, content: HTMLElement): number {
  const [until] = UNTIL.flatMap((one) => content.querySelector(one) ?? []);
  const box = content.getBoundingClientRect();
  const shown = (until ?? content).getBoundingClientRect().bottom - box.top;
  const wanted = body.offsetTop + shown + MARGIN;
  const room = sheet.offsetParent?.clientHeight ?? wanted;
  return Math.ceil(Math.min(wanted, room * MOST));
}

/** How high a sheet is while it is low, in CSS pixels: it ends just below its first action. */
export function useLowHeight(sheet: RefObject<HTMLElement | null>): number {
  const [height, setHeight] = useState(0);
  // After every rendering, because another place has other things above its action.
  useLayoutEffect(() => {
    const element = sheet.current;
    const body = element?.querySelector<HTMLElement>('.ui-sheet-body');
    const content = body?.firstElementChild;
    if (!element || !body || !(content instanceof HTMLElement)) return;
    const measure = (): void => {
      setHeight(lowHeight(element, body, content));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(content);
    if (element.offsetParent) observer.observe(element.offsetParent);
    return () => {
      observer.disconnect();
    };
  });
  return height;
}
