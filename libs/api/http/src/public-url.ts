/** The address people reach Etage at, where a proxy stands in front; undefined otherwise. */
export const PUBLIC_URL = Symbol('public URL');
