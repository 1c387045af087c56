import { useEffect, useMemo, useState } from 'react';
import { useColours } from '@etage/ui';
import type { CanvasStyle } from './canvas-style';

const familyOfPage = (): string => getComputedStyle(document.body).fontFamily;

/** Colours and type of the page. A canvas does not wait for fonts by itself, so it is styled anew once they are there. */
export function useCanvasStyle(): CanvasStyle {
  const colours = useColours();
  const [fontFamily, setFontFamily] = useState(familyOfPage);
  const [fontsAreThere, setFontsAreThere] = useState(false);
  useEffect(() => {
    let isWanted = true;
    const family = familyOfPage();
    const weights = ['400', '500', '600'].map((weight) =>
      document.fonts.load(`${weight} 12px ${family}`),
    );
    void Promise.allSettled(weights).then(() => {
      if (!isWanted) return;
      setFontFamily(family);
      setFontsAreThere(true);
    });
    return () => {
      isWanted = false;
    };
  }, []);
  return useMemo(
    () => ({ colours, fontFamily, fontsAreThere }),
    [colours, fontFamily, fontsAreThere],
  );
}
