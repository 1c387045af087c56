/** As long as a text about a defect may be, in characters. */
export const LONGEST_DEFECT_NOTE = 200;
