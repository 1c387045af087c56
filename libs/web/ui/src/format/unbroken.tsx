import './unbroken.css';

/** `08:00–16:00`, with what ends the sentence; a line may end after a dash, which would tear it apart. */
const TIMES = /(\d{1,2}:\d{2}–\d{1,2}:\d{2}[.,]?)/u;

/** A sentence in which no line ends within a range of times. */
export const Unbroken = ({ children }: { readonly children: string }) => (
  <span>
    {children.split(TIMES).map((part, index) =>
      TIMES.test(part) ? (
        <span key={`${index} ${part}`} className="ui-unbroken">
          {part}
        </span>
      ) : (
        part
      ),
    )}
  </span>
);
