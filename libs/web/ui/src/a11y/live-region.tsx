import { useEffect, useState } from 'react';
import { onAnnounce } from './announce';
import './visually-hidden.css';

/** How many sentences stay readable; more than a few nobody goes back to. */
const KEPT = 3;

/** The one polite live region of the page; `announce` fills it. */
export function LiveRegion() {
  const [messages, setMessages] = useState<readonly { id: number; text: string }[]>([]);
  useEffect(() => {
    let id = 0;
    return onAnnounce((text) => {
      id += 1;
      const message = { id, text };
      setMessages((before) => [...before, message].slice(-KEPT));
    });
  }, []);
  return (
    <div className="ui-visually-hidden" role="log" aria-live="polite">
      {messages.map(({ id, text }) => (
        <p key={id}>{text}</p>
      ))}
    </div>
  );
}
