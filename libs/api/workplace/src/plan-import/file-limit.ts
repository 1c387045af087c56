import { refused, type Refused } from './import-fault';

/** Largest drawing that is read, in bytes; a floor is 1 to 10 MB, and parsing takes about ten times the file. */
export const LARGEST_DRAWING = 50 * 1024 * 1024;

/** To be asked with the file's size before it is read into memory. */
export const refuseTooLarge = (bytes: number): Refused | undefined =>
  bytes > LARGEST_DRAWING
    ? refused({ code: 'too-large', bytes, limit: LARGEST_DRAWING })
    : undefined;
