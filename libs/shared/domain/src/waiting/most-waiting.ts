/** As many places one person waits for at the same time, so that a list stays a list of what people need. */
export const MOST_WAITING = 10;
