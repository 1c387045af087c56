import { useEffect, useEffectEvent } from 'react';

/** Where a letter is text and no command. */
const TYPING = 'input, textarea, select, [contenteditable], [role="dialog"], [role="listbox"]';

/** Keys that work on the whole screen, except where somebody types; `commands` by `KeyboardEvent.key`. */
export function useShortcuts(commands: Readonly<Record<string, () => void>>): void {
  const obey = useEffectEvent((event: KeyboardEvent): void => {
    const { target, ctrlKey, metaKey, altKey, key } = event;
    const isTyping = target instanceof Element && target.closest(TYPING) !== null;
    // On German keyboards the brackets are typed with AltGr, which arrives as Ctrl and Alt.
    const isForBrowser = (ctrlKey !== altKey || metaKey) && key.length === 1;
    const command = isTyping || isForBrowser ? undefined : commands[key.toLowerCase()];
    if (!command) return;
    event.preventDefault();
    command();
  });
  useEffect(() => {
    document.addEventListener('keydown', obey);
    return () => {
      document.removeEventListener('keydown', obey);
    };
  }, []);
}
