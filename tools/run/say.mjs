/** Tells the person at the screen what happens, one line at a time. */
export const say = (text = '') => void process.stdout.write(`${text}\n`);

export const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`;
