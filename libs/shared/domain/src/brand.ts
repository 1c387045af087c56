declare const brand: unique symbol;

/** A primitive that carries its meaning in the type: a `FloorId` is never mistaken for a `PlaceId`. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };
