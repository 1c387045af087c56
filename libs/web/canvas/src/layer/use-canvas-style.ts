import { useEffect, useMemo, useState } from 'react';
import { useColours, type Colours } from '@etage/ui';
import { textMeasure } from '../paint/text-measure';
import type { CanvasStyle } from './canvas-style';

const familyOfPage = (): string => getComputedStyle(document.body).fontFamily;

function typeOfPage() {
  const fontFamily = familyOfPage();
  return { fontFamily, measure: textMeasure(fontFamily) };
}

/** In forced colours a taken place is filled with the colour of text, since grey text need not set off from it. */
function legible(colours: Colours): Colours {
  const isForced = window.matchMedia('(forced-colors: active)').matches;
  return isForced ? { ...colours, taken: colours.ink, takenink: colours.room } : colours;
}

/** Type of the page. A canvas does not wait for fonts by itself, so it is styled anew once they are there. */
function useType(): Pick<CanvasStyle, 'fontFamily' | 'measure'> {
  const [type, setType] = useState(typeOfPage);
  useEffect(() => {
    let isWanted = true;
    const family = familyOfPage();
    const weights = ['400', '500', '600'].map((weight) =>
      document.fonts.load(`${weight} 12px ${family}`),
    );
    void Promise.allSettled(weights).then(() => {
      if (isWanted) setType(typeOfPage());
    });
    return () => {
      isWanted = false;
    };
  }, []);
  return type;
}

/** Colours and type of the page. */
export function useCanvasStyle(): CanvasStyle {
  const colours = useColours();
  const type = useType();
  return useMemo(() => ({ ...type, colours: legible(colours) }), [colours, type]);
}
