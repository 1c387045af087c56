import { useMemo } from 'react';
import { formatsFor, type Formats } from './formats';
import { useLanguage } from './use-language';

/** @param timeZone IANA name of the site's zone */
export function useFormats(timeZone: string): Formats {
  const language = useLanguage();
  return useMemo(() => formatsFor(language, timeZone), [language, timeZone]);
}
